import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '$lib/estimate';
import { readRange } from '../../../src/lib/scenario/uptime/cause-link';
import { settingDomain } from '../../../src/lib/scenario/uptime/cause-unit';
import { defaultScenario } from '../../../src/lib/scenario/link/default';
import { decodeScenario, encodeScenario } from '../../../src/lib/scenario/link/link';
import { printable } from '../../../src/lib/scenario/link/link-text';
import golden from '../golden-links.json';
import { anyLinkText, bitsOf, isValidScenario, scenario } from '../scenarios';

const runs = { numRuns: 10_000 };
const patience = 600_000;

describe('golden links', () => {
  const read = (value: number | (number | null)[]): Interval =>
    typeof value === 'number' ? { lo: value, hi: value } : { lo: value[0] ?? 0, hi: value[1] ?? Infinity };

  it.each(golden)('$note', ({ link, base, scenario, notices }) => {
    // What is null there is not given, though the default has it.
    const listed = Object.entries(scenario.given).map(([id, value]) => [
      id,
      value === null ? undefined : read(value)
    ]);
    const given = { ...(base === 'default' && defaultScenario.given), ...Object.fromEntries(listed) };
    expect(decodeScenario(link)).toEqual({ scenario: { ...scenario, given }, notices: notices ?? [] });
  });
});

describe('encodeScenario', () => {
  it('writes the default scenario as people would', () => {
    expect(encodeScenario(defaultScenario)).toBe(
      '?params=70B&tokens=15T&gpus=16k&peak=989&tflops=400&uptime=95&price=2&watts=700&pue=1.1&grid=385&solve=time'
    );
    expect(decodeScenario('').scenario).toEqual(defaultScenario);
  });

  it('writes ranges and open ends, name first', () => {
    const given = {
      gpuFlops: { lo: 380e12, hi: 430e12 },
      uptime: { lo: 0.9, hi: Infinity },
      attention: { lo: 1, hi: 1 },
      time: { lo: 0, hi: 86_400 }
    };
    expect(encodeScenario({ name: 'My run, 50%', given, solveFor: 'cost' })).toBe(
      '?name=My%20run,%2050%25&tflops=380..430&uptime=90..&days=..1&solve=cost'
    );
  });

  it('writes keys that were added later behind solve and the causes of the uptime', () => {
    const given = {
      gpus: { lo: 64, hi: 64 },
      runMfu: { lo: 0.38, hi: 0.38 },
      gpuTokenRate: { lo: 9e3, hi: 9e3 }
    };
    expect(encodeScenario({ given, solveFor: 'attention', causes: 'mtbf=50677&write=60' })).toBe(
      '?gpus=64&solve=attention&mtbf=50677&write=60&toks=9k&runmfu=38'
    );
  });

  it('leaves attention out only where reading puts it back', () => {
    const given = { attention: { lo: 1, hi: 1 } };
    expect(encodeScenario({ given, solveFor: 'time' })).toBe('?solve=time');
    expect(encodeScenario({ given, solveFor: 'attention' })).toBe('?attention=1&solve=attention');
    expect(encodeScenario({ given: { attention: { lo: 1, hi: 2 } }, solveFor: 'time' })).toBe(
      '?attention=1..2&solve=time'
    );
  });

  it(
    'gives back every scenario to the last bit, in one spelling that browsers keep',
    () => {
      const property = fc.property(scenario, (original) => {
        const link = encodeScenario(original);
        const { scenario: read, notices } = decodeScenario(link);
        return (
          isValidScenario(original) &&
          notices.length === 0 &&
          bitsOf(read) === bitsOf(original) &&
          encodeScenario(read) === link &&
          new URL(link, 'https://example.org/').search === link &&
          !link.includes('+')
        );
      });
      fc.assert(property, runs);
    },
    patience
  );
});

describe('decodeScenario', () => {
  it(
    'turns any text into a valid scenario',
    () => {
      const property = fc.property(anyLinkText, (text) => {
        const { scenario: read } = decodeScenario(text);
        return (
          isValidScenario(read) && bitsOf(decodeScenario(encodeScenario(read)).scenario) === bitsOf(read)
        );
      });
      fc.assert(property, runs);
    },
    patience
  );

  it('cuts a long name at 60 code points and says so', () => {
    const { scenario: read, notices } = decodeScenario(`?name=${'🚀'.repeat(61)}&solve=time`);
    expect(read.name).toBe('🚀'.repeat(60));
    expect(notices).toEqual([{ key: 'name', value: '🚀'.repeat(60), problem: 'too-long' }]);
    expect(decodeScenario(`?name=a${'🚀'.repeat(59)}&solve=time`).notices).toEqual([]);
  });

  it('keeps a name of nothing printable away', () => {
    expect(decodeScenario('?name=%00%0A&solve=time').scenario).not.toHaveProperty('name');
    expect(encodeScenario({ name: '\ud800', given: {}, solveFor: 'time' })).toBe('?solve=time');
  });

  it.each([
    ['digits', `?params=${'9'.repeat(1e6)}`],
    ['exponent', `?params=1e${'9'.repeat(1e6)}`],
    ['dots', `?params=${'.'.repeat(1e6)}`],
    ['name', `?name=${'🚀'.repeat(5e5)}`],
    ['repeated key', `?${'&params=1'.repeat(1e5)}`],
    ['separators', '&'.repeat(1e6)],
    ['percent signs', `?name=${'%'.repeat(1e6)}`]
  ])('answers briefly to an enormous link: %s', (_, link) => {
    const { scenario: read, notices } = decodeScenario(link);
    expect(isValidScenario(read)).toBe(true);
    expect(JSON.stringify(notices).length).toBeLessThan(400);
  });

  it('keeps every printable character of a name', () => {
    for (const name of [
      '\ufeffa',
      ' a ',
      "it's 1/2: a, b @ c",
      '👩‍🔬',
      'e\u0301',
      '\ufffd',
      '%41',
      '__proto__'
    ]) {
      const link = encodeScenario({ name, given: { attention: { lo: 1, hi: 1 } }, solveFor: 'time' });
      expect(decodeScenario(link).scenario.name).toBe(name);
    }
  });

  const hours = ['abc', '', ' ', '0', '-1', '5..', '..5', '..', '2..1', '1e30', '1e-30', '5..6..7', '5..x'];

  it.each(hours)('keeps the uptime where mtbf is “%s”, and says what is wrong', (text) => {
    const link = `?mtbf=${text}&write=60`;
    expect(decodeScenario(link)).toMatchObject({
      scenario: { given: defaultScenario.given },
      notices: [{ key: 'mtbf', value: text }]
    });
    for (const search of [link, `${link}&solve=time`, `${link}&uptime=90`]) {
      const { scenario: read, notices } = decodeScenario(search);
      expect(read).not.toHaveProperty('causes');
      expect(notices).toEqual([{ key: 'mtbf', value: text, problem: notices[0]?.problem }]);
      expect(notices[0]!.problem).not.toBe('uptime-given');
    }
    expect(decodeScenario(`${link}&uptime=90`).scenario.given.uptime).toEqual({ lo: 0.9, hi: 0.9 });
    expect(decodeScenario(`${link}&solve=time`).scenario.given).not.toHaveProperty('uptime');
  });

  it('follows causes just where their mtbf can be read', () => {
    const { lo, hi } = settingDomain('gpuMtbf');
    const edges = [lo / 3600, hi / 3600].flatMap((edge) => [0.999, 1, 1.001].map((by) => `${edge * by}`));
    const end = fc.oneof(
      fc.constantFrom(...edges, '', ' ', '0', '-5', 'x', '1e400', '1e-400', '.', '\u0000', ' '.repeat(300)),
      fc.double().map(String)
    );
    const text = fc.oneof(
      fc.constantFrom(...hours),
      fc.array(fc.oneof(end, fc.constant('..')), { maxLength: 4 }).map((parts) => parts.join(''))
    );
    const property = fc.property(text, (text) => {
      const { causes, given } = decodeScenario(`?mtbf=${encodeURIComponent(text)}`).scenario;
      const kept = printable(text.slice(0, 250));
      expect(causes !== undefined).toBe(typeof readRange('gpuMtbf', kept) !== 'string');
      expect(given.uptime === undefined).toBe(causes !== undefined);
    });
    fc.assert(property, runs);
  });

  it('hands out a scenario of its own each time', () => {
    const before = encodeScenario(defaultScenario);
    const { scenario: read } = decodeScenario('');
    delete read.given.gpus;
    Object.assign(read.given.params ?? {}, { lo: 1 });
    expect(encodeScenario(read)).not.toBe(before);
    expect(encodeScenario(decodeScenario('').scenario)).toBe(before);
  });
});
