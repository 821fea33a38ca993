import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wallClocks } from '$lib/catalog';
import { bentBlocks } from '$lib/chart/time/bent-blocks';
import { bentCurve } from '$lib/chart/time/bent-curve';
import type { Block, Blocks } from '$lib/chart/plot/label-sides';
import { timeBlocks } from '$lib/chart/time/time-blocks';
import {
  placeRuns,
  plotWidths,
  pointOf,
  timeCurve,
  type LabelledRun,
  type TimeCurve
} from '$lib/chart/time/time-curve';
import { solve } from '$lib/estimate';
import { Numbers, type Locale } from '$lib/i18n';
import de from '$lib/i18n/de/common';
import en from '$lib/i18n/en/common';
import { decodeScenario } from '$lib/scenario';
import { bentTime } from '$lib/scenario/uptime/bent-time';
import { followCauses } from '$lib/scenario/uptime/follow-causes';
import { Figures } from '$lib/i18n/figure';

const figures = { en: new Figures(new Numbers('en'), en), de: new Figures(new Numbers('de'), de) };

interface Drawn extends Pick<TimeCurve, 'xDomain' | 'yDomain'> {
  places: LabelledRun[];
  blocks: Blocks;
}

interface Size {
  width: number;
  height: number;
}

/** The chart of a link, as the page labels it. */
function straight(link: string, locale: Locale): Drawn {
  const solution = solve(decodeScenario(link).scenario.given);
  const { values } = solution;
  const curve = timeCurve(solution, solution);
  const { texts } = figures[locale];
  const say = (id: 'params' | 'tokens' | 'time'): string =>
    values[id] ? figures[locale].say(id, values[id]) : '';
  const line = texts.charts.time.line(say('params'), say('tokens'));
  const blocks = timeBlocks(curve.label, line.length, curve.point);
  return { ...curve, places: placeRuns(wallClocks(), curve, blocks), blocks };
}

function bent(link: string, locale: Locale): Drawn {
  const scenario = followCauses(decodeScenario(link).scenario);
  const { values } = solve(scenario.given);
  const geometry = bentCurve(bentTime(scenario)!, values, pointOf(values), undefined);
  const words = {
    line: figures[locale].texts.charts.time.line('405 B parameters', '15.6 T tokens'),
    asked: locale === 'en' ? 'asked for: 3.00 days' : 'verlangt: 3,00 Tage',
    shortest:
      locale === 'en'
        ? ['shortest: 39.4 days', 'on 131,000 GPUs']
        : ['am kürzesten: 39,4 Tage', 'auf 131.000 GPUs']
  } as const;
  const blocks = bentBlocks(geometry, { ...words, shortest: [words.shortest[0]!, words.shortest[1]!] });
  return { ...geometry, places: placeRuns(wallClocks(), geometry, blocks), blocks };
}

/** A name in 12 px letters 6.4 px wide, beside the ring of its run. */
function namesOn({ places, xDomain, yDomain }: Drawn, { width, height }: Size): (Block & { name: string })[] {
  const kind = width >= plotWidths[0]! ? 'wide' : 'narrow';
  return places.flatMap(({ run: { name }, x, y, [kind]: side }) => {
    if (!side) return [];
    const left = (width * (x - xDomain[0])) / (xDomain[1] - xDomain[0]);
    const middle = (height * (y - yDomain[0])) / (yDomain[1] - yDomain[0]);
    const [from, to] = [11, 13 + 6.4 * name.length];
    const across =
      side === 'right' ? { left: left + from, right: left + to } : { left: left - to, right: left - from };
    return [{ name, ...across, bottom: middle - 6, top: middle + 6 }];
  });
}

function blocksOn({ blocks, xDomain, yDomain }: Drawn, { width, height }: Size): Block[] {
  return blocks(
    (x) => (width * (x - xDomain[0])) / (xDomain[1] - xDomain[0]),
    (y) => (height * (y - yDomain[0])) / (yDomain[1] - yDomain[0]),
    width
  );
}

const isOn = (a: Block, b: Block): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

function expectFree(drawn: Drawn, plot: Size): void {
  const names = namesOn(drawn, plot);
  for (const [i, one] of names.entries()) {
    for (const other of names.slice(i + 1))
      expect(isOn(one, other), `${one.name} on ${other.name}`).toBe(false);
    for (const block of blocksOn(drawn, plot))
      expect(isOn(one, block), `${one.name} on ${JSON.stringify(block)}`).toBe(false);
  }
}

/** Plots in charts and frames 310 to 966 px wide. */
const plot = fc.record({
  width: fc.integer({ min: 244, max: 900 }),
  height: fc.integer({ min: 232, max: 480 })
});
const locale = fc.constantFrom('en' as const, 'de' as const);
const power = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((decade) => Number((10 ** decade).toPrecision(3)));

describe('the names of published runs lie on nothing else', () => {
  test('in the chart of any scenario, on plots of any width', () => {
    const scenario = fc.record({
      params: power(-1, 3),
      tokens: power(-2, 1.5),
      gpus: power(0, 5.5),
      tflops: power(1, 3)
    });
    fc.assert(
      fc.property(scenario, plot, locale, ({ params, tokens, gpus, tflops }, plot, locale) => {
        const link = `?params=${params}B&tokens=${tokens}T&gpus=${gpus}&tflops=${tflops}&uptime=90..95&solve=time`;
        expectFree(straight(link, locale), plot);
      }),
      { numRuns: 1000 }
    );
  });

  test('in the bent chart of any scenario, on plots of any width, with a time that can be had or not', () => {
    const scenario = fc.record({
      params: power(0, 3),
      gpus: power(1, 5),
      mtbf: power(3, 6),
      days: fc.option(fc.integer({ min: 1, max: 900 }))
    });
    fc.assert(
      fc.property(scenario, plot, locale, ({ params, gpus, mtbf, days }, plot, locale) => {
        const asked = days === null ? `gpus=${gpus}&solve=time` : `days=${days}&solve=gpus`;
        const link = `?params=${params}B&tokens=15T&tflops=400&${asked}&mtbf=${mtbf}&write=60&restart=4`;
        expectFree(bent(link, locale), plot);
      }),
      { numRuns: 150 }
    );
  });

  test('where they did: a small run whose line begins among them, at its label', () => {
    const drawn = straight('?params=7B&tokens=1T&gpus=2048&tflops=100&uptime=95&solve=time', 'en');
    expectFree(drawn, { width: 526, height: 264 });
    const before = placeRuns(wallClocks(), drawn);
    expect(before.map(({ wide }) => wide)).not.toEqual(drawn.places.map(({ wide }) => wide));
  });
});
