import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '$lib/estimate';
import { followCauses } from '../../../src/lib/scenario/uptime/follow-causes';
import {
  decodeComparison,
  decodeScenario,
  encodeComparison,
  encodeScenario,
  solveRounded
} from '$lib/scenario';
import type { FileReading } from '../../../src/lib/scenario/files/file-reading';
import { comparisonIn } from '../../../src/lib/scenario/files/read-comparison';
import { MAX_FILE, readFileText } from '../../../src/lib/scenario/files/read-file';
import { MOST_ROWS } from '../../../src/lib/scenario/files/read-csv';
import { scenariosCsv } from '../../../src/lib/scenario/files/scenario-csv';
import { comparisonJson } from '../../../src/lib/scenario/files/comparison-json';
import { scenarioJson } from '../../../src/lib/scenario/files/scenario-json';
import type { Scenario } from '../../../src/lib/scenario/scenario';
import { bitsOf, isValidScenario, scenario } from '../scenarios';

const page = 'https://example.org/de/';
const json = (scenario: Scenario) =>
  scenarioJson(scenario, solveRounded(scenario.given), page, 'https://example.org/');
const text = (value: unknown) => JSON.stringify(value, null, 2);

const scenarios = (reading: FileReading) => {
  if (reading.kind !== 'scenarios') throw new Error(text(reading));
  return reading.scenarios.map(({ search }) => decodeScenario(search).scenario);
};
/** Everything that was remarked on, as `line field=value problem`. */
const remarks = (reading: FileReading) =>
  [
    ...reading.remarks,
    ...(reading.kind === 'scenarios' ? reading.scenarios.flatMap((one) => one.remarks) : [])
  ].map(({ line, field, value, problem }) => [line, `${field}=${value}`, problem].filter(Boolean).join(' '));
const fault = (reading: FileReading) => (reading.kind === 'fault' ? reading.fault : undefined);

const sample = decodeScenario(
  '?name=Mine&params=70B&tokens=15T&gpus=16k&tflops=380..430&uptime=90..&solve=time'
).scenario;

describe('a scenario in a file of JSON', () => {
  it('comes back to the last bit, by its link and without it', async () => {
    const property = fc.asyncProperty(scenario, async (original) => {
      const file = json(original);
      const linked = await readFileText(text(file));
      const { link: _, ...rest } = JSON.parse(text(file));
      const unlinked = await readFileText(text(rest));
      expect(scenarios(linked).map(bitsOf)).toEqual([bitsOf(original)]);
      expect(scenarios(unlinked).map(bitsOf)).toEqual([bitsOf(original)]);
      expect(remarks(linked).filter((remark) => !remark.includes('write'))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 400 });
  });

  it('has what the command line prints, what is given, the steps and the link', () => {
    const { values, conflicts, given, solveFor, steps, link, version, name } = json(sample);
    expect({ version, name, solveFor, link }).toEqual({
      version: 1,
      name: 'Mine',
      solveFor: 'time',
      link: `${page}${encodeScenario(sample)}`
    });
    expect(given.uptime).toEqual({ lo: 0.9, hi: null });
    expect(values.time).toEqual(solve(sample.given).values.time);
    expect(conflicts).toEqual([]);
    expect(steps.map(({ quantity }) => quantity)).toContain('time');
  });

  it('says what was changed while the link was not, and follows the link', async () => {
    const reading = await readFileText(
      text({
        ...json(sample),
        solveFor: 'gpus',
        given: { ...json(sample).given, params: { lo: 8e9, hi: 8e9 }, tokens: 'x' }
      })
    );
    expect(scenarios(reading)).toEqual([sample]);
    expect(remarks(reading)).toEqual([
      'given.params={"lo":8000000000,"hi":8000000000} not-as-linked',
      'given.tokens=x not-as-linked',
      'solveFor=gpus not-as-linked'
    ]);
  });

  it('keeps what is right of one without a link and names each field that is not', async () => {
    const given = {
      params: 7e10,
      tokens: { lo: 15e12, hi: null },
      gpus: -1,
      mfu: 40,
      uptime: { lo: 0.95, hi: 0.9 },
      time: 'soon',
      cost: { lo: 0, hi: null },
      energy: [],
      carbon: {},
      atoms: 3,
      __proto__: 3
    };
    const raw = text({ solveFor: 'days', given })
      .replace('"atoms"', '"__proto__": 1, "atoms"')
      .replace('7e10', '1e999');
    const reading = await readFileText(raw);
    expect(scenarios(reading)[0]!.given).toEqual({
      params: { lo: 7e10, hi: 7e10 },
      tokens: { lo: 15e12, hi: Infinity },
      attention: { lo: 1, hi: 1 }
    });
    expect(remarks(reading)).toEqual([
      'given.gpus=-1 not-positive',
      'given.mfu=40 above-domain',
      'given.uptime={"lo":0.95,"hi":0.9} reversed',
      'given.time=soon no-interval',
      'given.cost={"lo":0,"hi":null} no-bound',
      'given.energy=[] no-interval',
      'given.carbon={} no-interval',
      'given.__proto__=1 unknown-quantity',
      'given.atoms=3 unknown-quantity',
      'solveFor=days unknown-quantity'
    ]);
  });

  it('tells bad values of its link and of the causes in it, and a version to come', async () => {
    const link = '?params=x&tokens=15T&mtbf=0&solve=time';
    expect(remarks(await readFileText(text({ version: 2, link })))).toEqual([
      'version=2 newer',
      'link: params=x unreadable',
      'link: mtbf=0 not-positive'
    ]);
  });

  it('reads numbers that Python writes, and cuts what is nested without end', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const file = `{"given": {"params": NaN, "tokens": {"lo": 1e12, "hi": Infinity}, "gpus": 8, "time": ${deep}}}`;
    expect(remarks(await readFileText(file))).toEqual([
      'given.params=NaN no-interval',
      'given.tokens={"lo":1000000000000,"hi":null} too-large',
      expect.stringMatching(/^given\.time=\[+….* no-interval$/)
    ]);
  });

  it.each([
    ['', { id: 'empty' }],
    ['\ufeff \n', { id: 'empty' }],
    ['{"link": "?params=70B",\n"given": {,}}', { id: 'not-json', line: 2, isComma: true }],
    ['[1, 2]', { id: 'no-scenario' }],
    ['{}', { id: 'no-scenario' }],
    ['{"link": 5, "given": []}', { id: 'no-scenario' }],
    ['{"link": "https://example.org/"}', { id: 'no-scenario' }],
    ['{"solveFor": "time", "values": {"time": {"lo": 1, "hi": 2}}, "conflicts": []}', { id: 'results-only' }],
    ['PK\u0003\u0004 a spreadsheet', { id: 'not-text' }],
    ['params\0', { id: 'not-text' }],
    ['x'.repeat(MAX_FILE + 1), { id: 'too-long' }],
    ['['.repeat(100_000), { id: 'not-json', line: 1 }],
    ['params\nZ\ufffdrich', { id: 'not-text' }]
  ])('says of %.60j what it is', async (file, expected) => {
    expect(fault(await readFileText(file))).toMatchObject(
      expected.id === 'not-json' ? { id: 'not-json' } : expected
    );
    if ('line' in expected && expected.line === 2) expect(fault(await readFileText(file))).toEqual(expected);
  });
});

describe('scenarios in a table', () => {
  it('come back to the last bit, whatever their names, with the question', async () => {
    const property = fc.asyncProperty(
      fc.array(scenario, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '\ufeff'),
      async (originals, mark) => {
        const said = originals.filter(
          ({ given, causes }) => causes !== undefined || Object.keys(given).some((id) => id !== 'attention')
        );
        fc.pre(said.length > 0);
        const reading = await readFileText(mark + scenariosCsv(said.map((scenario) => ({ scenario }))));
        expect(scenarios(reading).map(bitsOf)).toEqual(said.map(bitsOf));
        expect(remarks(reading).filter((remark) => !remark.includes('write'))).toEqual([]);
      }
    );
    await fc.assert(property, { numRuns: 400 });
  });

  it('has link keys for its header, and only those that are used', () => {
    expect(scenariosCsv([{ scenario: sample }])).toBe(
      'name,params,tokens,gpus,tflops,uptime,solve\r\nMine,70B,15T,16k,380..430,90..,time\r\n'
    );
  });

  it('has an uptime beside the causes it follows from, and reads both as one', async () => {
    const { scenario: caused } = decodeScenario(
      '?params=70B&tokens=15T&gpus=16k&tflops=400&mtbf=50677&write=60&solve=time'
    );
    const followed = followCauses(caused);
    expect(followed.given.uptime!.lo).toBeGreaterThan(0.5);
    const table = scenariosCsv([{ scenario: followed }]);
    expect(table).toMatch(/^params,tokens,gpus,tflops,uptime,solve,mtbf,write\r\n/);
    const reading = await readFileText(table);
    expect(scenarios(reading)).toEqual([caused]);
    expect(remarks(reading)).toEqual([]);
    const other = await readFileText(table.replace(/,(\d\d\.\d+),time/, ',50,time'));
    expect(scenarios(other)[0]!.given.uptime).toEqual({ lo: 0.5, hi: 0.5 });
    expect(remarks(other)).toEqual(['2 mtbf=50677 uptime-given']);
  });

  it.each(['=1+1', '@x', '-x', '+49', "'=x", "''-y", 'a;b', '"', ' =x', '-5'])(
    'keeps the name %j from being a formula, and reads it back',
    async (name) => {
      const table = scenariosCsv([{ scenario: { ...sample, name } }]);
      const cell = table.split('\r\n')[1]!.replace(/^"/, '');
      if (Number.isNaN(Number(name))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(scenarios(await readFileText(table))[0]!.name).toBe(name);
    }
  );

  it('names the line, the column and what is wrong, and takes the rest', async () => {
    const table = [
      'name;params;tokens;gpus;tflops;uptime;days;colour;solve',
      'Mine;70B;15T;16k;400;95;;red;time',
      '',
      'Other;70x;15T;16k;400;950;;;tim',
      'Short;70B',
      ';;;;;;;blue;',
      '"Open;70B;15T;16k;400;95;;;',
      'Asks;70B;15T;;400;95;20;;'
    ].join('\r\n');
    const reading = await readFileText(table);
    expect(scenarios(reading).map(encodeScenario)).toEqual([
      '?name=Mine&params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&solve=time',
      '?name=Other&tokens=15T&gpus=16k&tflops=400&solve=time',
      '?name=Asks&params=70B&tokens=15T&tflops=400&uptime=95&days=20&solve=gpus'
    ]);
    expect(reading).toMatchObject({ scenarios: [{ line: 2 }, { line: 4 }, { line: 8 }] });
    expect(remarks(reading)).toEqual([
      '7 ="Open;70B;15T;16k;400;95;;; quotes',
      '1 colour= unknown-column',
      '5 =2 / 9 cells',
      '6 = no-figure',
      '4 solve=tim unknown-quantity',
      '4 params=70x unreadable',
      '4 uptime=950 above-domain'
    ]);
  });

  it('takes tabs, a column given twice, old ends of lines and what --batch wrote', async () => {
    const reading = await readFileText('params\tparams\tconflict\r70B\t8B\t\r');
    expect(scenarios(reading)[0]!.given.params).toEqual({ lo: 70e9, hi: 70e9 });
    expect(remarks(reading)).toEqual(['2 params=8B duplicate']);
  });

  it('offers the first of very many rows, and counts all', async () => {
    const reading = await readFileText(`params,tokens\n${'70B,15T\n'.repeat(5000)}`);
    expect(reading).toMatchObject({ kind: 'scenarios', rows: 5000 });
    expect(scenarios(reading)).toHaveLength(MOST_ROWS);
  });

  it.each([
    ['colour,size\nred,5', { id: 'no-key' }],
    ['hello', { id: 'no-key' }],
    ['params,tokens\n', { id: 'no-row' }],
    ['params,tokens\n1,2,3', { id: 'no-row' }],
    ['"params', { id: 'empty' }]
  ])('says of %j what it lacks', async (file, expected) => {
    expect(fault(await readFileText(file))).toEqual(expected);
  });
});

describe('a comparison in a file', () => {
  const interval = fc
    .tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 1, max: 9, noNaN: true }))
    .map(([lo, hi]) => ({ lo, hi }));
  const run = fc.record({ scenario, text: interval }, { requiredKeys: ['scenario'] });
  const comparison = fc
    .record({
      runs: fc.array(run, { minLength: 1, maxLength: 4 }),
      base: fc.nat(3),
      measure: fc.constantFrom('useful' as const, 'joule' as const)
    })
    .map(({ base, ...rest }) => ({ ...rest, base: Math.min(base, rest.runs.length - 1) }));
  const nothing = { runs: [], base: 0, measure: 'useful' as const };

  async function read(file: object) {
    const reading = await readFileText(text(file));
    if (reading.kind !== 'comparison') throw new Error(text(reading));
    return comparisonIn(reading, nothing);
  }

  it('comes back to the last bit, by its link and without it', async () => {
    const property = fc.asyncProperty(comparison, async (original) => {
      const { link, ...rest } = JSON.parse(text(comparisonJson(original, page, page)));
      for (const file of [{ link, ...rest }, rest]) {
        const { comparison, remarks } = await read(file);
        expect(encodeComparison(comparison)).toBe(encodeComparison(original));
        expect(remarks.filter(({ field }) => !field.includes('write'))).toEqual([]);
      }
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('comes back as a table of its runs, with their text per token', async () => {
    const property = fc.asyncProperty(fc.array(run, { minLength: 2, maxLength: 4 }), async (runs) => {
      fc.pre(runs.every(({ scenario: { given } }) => Object.keys(given).some((id) => id !== 'attention')));
      const reading = await readFileText(scenariosCsv(runs));
      if (reading.kind !== 'scenarios') throw new Error(text(reading));
      expect(reading.scenarios.map((one) => one.text)).toEqual(runs.map((one) => one.text));
      expect(scenarios(reading).map(bitsOf)).toEqual(runs.map((one) => bitsOf(one.scenario)));
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('names each field that says otherwise than its link', async () => {
    const { runs } = decodeComparison(
      '?a.peak=312&a.solve=time&a.text=1&b.peak=989&b.solve=time',
      nothing
    ).comparison;
    const file = JSON.parse(text(comparisonJson({ runs, base: 0, measure: 'peak' }, page, page)));
    file.measure = 'share';
    file.runs[0].text = 2;
    file.runs[1].given.peakFlops.hi = null;
    file.runs.push({ given: {} });
    const { remarks } = await read(file);
    expect(remarks.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'measure not-as-linked',
      'runs[0].text not-as-linked',
      'runs[1].given.peakFlops not-as-linked',
      'runs[2] not-as-linked'
    ]);
  });

  it('without a link or a run that gives anything is none', async () => {
    for (const runs of [[], [{}], [null, 5], 'runs'])
      expect(fault(await readFileText(text({ version: 1, runs })))).toEqual({ id: 'no-scenario' });
  });
});

describe('any file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'params',
      'tokens',
      'solve',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '"',
      '70B',
      '..',
      '=',
      "'",
      '{',
      '}',
      '[',
      ':'
    ),
    fc.constantFrom(
      '"given"',
      '"link"',
      '"lo"',
      'null',
      '"?a.params=1"',
      '"?params=1"',
      '1e999',
      '__proto__',
      '\0'
    ),
    fc.string({ unit: 'binary' })
  );
  const anyFile = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.json(),
    fc
      .record(
        {
          link: fc.oneof(fc.string(), fc.constant('?a.params=1&b.=2')),
          given: fc.object(),
          solveFor: fc.anything(),
          causes: fc.string(),
          runs: fc.array(fc.oneof(fc.anything(), fc.record({ given: fc.object(), text: fc.anything() }))),
          base: fc.anything()
        },
        { requiredKeys: [] }
      )
      .map(text)
  );
  it('makes valid scenarios or a fault, and never throws', async () => {
    const property = fc.asyncProperty(anyFile, async (file) => {
      const reading = await readFileText(file);
      if (reading.kind === 'scenarios')
        for (const read of scenarios(reading)) expect(isValidScenario(read)).toBe(true);
      if (reading.kind === 'comparison')
        for (const { scenario } of comparisonIn(reading, { runs: [], base: 0, measure: 'useful' }).comparison
          .runs)
          expect(isValidScenario(scenario)).toBe(true);
    });
    await fc.assert(property, { numRuns: 2000 });
  });
});
