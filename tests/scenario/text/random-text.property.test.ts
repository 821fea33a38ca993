import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkJson,
  checkText,
  decodeReading,
  decodeScenario,
  encodeReading,
  encodeScenario,
  followingFrom,
  scenarioOf
} from '$lib/scenario';
import { shortTexts } from '$lib/scenario/text/accuracy/labelled-text';

/** Words, numbers and marks of real texts, in any order. */
const words = [...new Set(shortTexts.flatMap(({ text }) => text.split(/(?<=\s)|(?=[\s,.()|%$])/)))];

const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 80
  })
  .map((parts) => parts.join(''));

const finite = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : Object.values(value ?? {}).every(finite);

describe('10,000 random texts', () => {
  it('are read, judged, followed and linked without an error or NaN', () => {
    fc.assert(
      fc.property(text, (paste) => {
        const { runs, reading } = checkText(paste);
        const json = checkJson({ runs, reading });
        expect(JSON.stringify(json)).not.toMatch(/NaN|Infinity/);
        for (const { from, to } of reading.unread) expect(to).toBeGreaterThan(from);
        for (const { run, verdict } of runs) {
          if (verdict.agreement === 'conflict') expect(verdict.factor).toBeGreaterThan(1);
          for (const { value } of followingFrom(run)) {
            expect(value.lo).toBeGreaterThanOrEqual(0);
            expect(value.hi).toBeGreaterThanOrEqual(value.lo);
          }
          const scenario = scenarioOf(run);
          expect(decodeScenario(encodeScenario(scenario)).notices).toEqual([]);
        }
        const linked = decodeReading(encodeReading(reading));
        expect(linked?.notices ?? []).toEqual([]);
        expect(finite(linked?.reading.runs.map(({ figures }) => figures.map(({ lo }) => lo)))).toBe(true);
      }),
      { numRuns: 10_000 }
    );
  });
});
