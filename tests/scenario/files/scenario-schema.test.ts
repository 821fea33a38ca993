import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeScenario, solveRounded } from '$lib/scenario';
import { followCauses } from '../../../src/lib/scenario/uptime/follow-causes';
import { presets } from '../../../src/lib/scenario/presets/presets';
import { startComparison } from '../../../src/lib/scenario/presets/readings';
import type { Scenario } from '../../../src/lib/scenario/scenario';
import { comparisonJson } from '../../../src/lib/scenario/files/comparison-json';
import { SCHEMA, scenarioJson } from '../../../src/lib/scenario/files/scenario-json';
import { solutionJson } from '../../../src/lib/scenario/files/solution-json';
import { scenarioSchema } from './scenario-schema';
import { scenario } from '../scenarios';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
ajv.addSchema(scenarioSchema, 'file');
const page = 'https://example.org/';

/** What a schema finds wrong with a value as it is in a file. */
function wrong(value: unknown, part = 'file'): string[] {
  const validate = ajv.getSchema(part)!;
  return validate(JSON.parse(JSON.stringify(value)))
    ? []
    : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

const json = (scenario: Scenario) => scenarioJson(scenario, solveRounded(scenario.given), page, page);

/** `npx vitest --project unit schema -u` writes it. */
it('the schema is what the quantities, relations and units make it', async () => {
  await expect(`${JSON.stringify(scenarioSchema, null, 2)}\n`).toMatchFileSnapshot(
    `../../../static/${SCHEMA}`
  );
});

describe('a file is as the schema says', () => {
  it('of any scenario', () => {
    fc.assert(
      fc.property(scenario, (original) => {
        expect(wrong(json(original))).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });

  it('of each preset, an uptime that follows from causes, a contradiction, and one where nothing follows', () => {
    const made = [
      '?params=70B&tokens=15T&gpus=16k&tflops=400&mtbf=50677&solve=time',
      '?days=5',
      '?solve=cost'
    ];
    const all = [
      ...presets().map(({ scenario }) => scenario),
      ...made.map((link) => followCauses(decodeScenario(link).scenario))
    ];
    for (const scenario of all) expect(wrong(json(scenario))).toEqual([]);
    expect(json(all.at(-2)!).conflicts).toHaveLength(1);
  });

  it('of a comparison', () => {
    const { runs, ...rest } = startComparison();
    const text = { lo: 1.1, hi: 1.2 };
    expect(
      wrong(comparisonJson({ ...rest, runs: runs.map((run) => ({ ...run, text })) }, page, page))
    ).toEqual([]);
  });

  it('as is what the command line prints', () => {
    const { scenario } = decodeScenario('?days=5');
    expect(wrong(solutionJson(scenario, solveRounded(scenario.given)), 'file#/$defs/solution')).toEqual([]);
  });

  it.each([
    ['with a link alone', { version: 1, link: '?params=70B' }],
    [
      'with given figures alone',
      { version: 1, given: { params: 7e10, mfu: { lo: 0.4, hi: null } }, solveFor: 'time' }
    ],
    [
      'with runs alone',
      { version: 1, runs: [{ given: { params: 7e10 } }, { name: 'B', given: {}, text: 1.1 }] }
    ]
  ])('%s', (_, file) => {
    expect(wrong(file)).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const good = json(decodeScenario('').scenario);
  it.each([
    ['neither a link nor figures', { version: 1, solveFor: 'time' }],
    ['another version', { ...good, version: 2 }],
    ['no version', { link: good.link }],
    ['an unknown quantity', { ...good, given: { parms: 1 } }],
    ['a share above 1', { ...good, given: { mfu: 40 } }],
    ['a share with an end above 1', { ...good, given: { uptime: { lo: 0.5, hi: 1.5 } } }],
    ['a figure of zero', { ...good, given: { gpus: 0 } }],
    ['a negative end', { ...good, values: { gpus: { lo: -1, hi: 2 } } }],
    ['text for a figure', { ...good, given: { params: '70B' } }],
    ['an unknown question', { ...good, solveFor: 'days' }],
    ['a comparison without runs', { version: 1, link: '?a.params=1', runs: [] }],
    ['too many runs', { version: 1, link: '?a.params=1', runs: Array(5).fill({ given: {} }) }]
  ])('%s', (_, file) => {
    expect(wrong(file)).not.toEqual([]);
  });
});
