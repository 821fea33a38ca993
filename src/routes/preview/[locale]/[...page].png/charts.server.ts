import { runs, wallClocks } from '$lib/catalog';
import { flopCurve } from '$lib/chart/catalog/flop-curve';
import { stepBar } from '$lib/chart/plan/step-bar';
import { lostTime } from '$lib/chart/uptime/lost-time';
import { drawingOf, type Pictured } from '$lib/chart/pictures';
import type { PreviewChart } from '$lib/chart/picture/preview';
import { groupPoints } from '$lib/chart/catalog/scatter';
import { timeBlocks } from '$lib/chart/time/time-blocks';
import { placeRuns, timeCurve } from '$lib/chart/time/time-curve';
import { waterfalls } from '$lib/chart/compare/waterfall';
import { solve, type Interval } from '$lib/estimate';
import { goodput, middleOf } from '$lib/estimate/uptime';
import { loadTexts } from '$lib/i18n';
import { defaultScenario } from '$lib/scenario';
import { countingOf } from '$lib/scenario/counting';
import { decodeCounting } from '$lib/scenario/link/method-link';
import { planAnswer } from '$lib/scenario/plan/plan-answer';
import { searchAll } from '$lib/scenario/plan/plan-choice';
import { planDefault } from '$lib/scenario/plan/plan-default';
import { isFound } from '$lib/scenario/plan/plan-finding';
import { planSubject } from '$lib/scenario/plan/plan-subject';
import { causesOf } from '$lib/scenario/uptime/run-causes';
import { startComparison } from '$lib/scenario/presets/readings';
import { causeName } from '$lib/i18n/cause-name';
import type { Language } from '$lib/i18n/context';
import { duration } from '$lib/i18n/duration';
import { sayFactor } from '$lib/i18n/gain-sentence';
import { ComparisonAnswer } from '../../../[[lang=lang]]/compare/answer.svelte';
import { Columns } from '../../../[[lang=lang]]/compare/columns.svelte';
import { summarise } from '../../../[[lang=lang]]/runs/summary';

/** Its title, caption and table are the page's own. */
const untold = { title: '', caption: '', head: [], rows: () => [] };

/** A chart below its sentence, so many times as large as on its page at the most. */
export const below = (pictured: Pictured, scale: number): PreviewChart => ({
  draw: (sheet) => drawingOf(pictured, sheet),
  place: 'below',
  scale
});

/** The plot of the chart below two lines, px. */
const PLOT = { width: 490, height: 115 };

export function timeChart({ texts, figures }: Language): PreviewChart {
  const solution = solve(defaultScenario.given);
  const { values } = solution;
  const curve = { ...timeCurve(solution, solution), opened: undefined };
  const line = texts.charts.time.line(
    figures.say('params', values.params!),
    figures.say('tokens', values.tokens!)
  );
  // No name is drawn on the answer.
  const said = timeBlocks(curve.label, line.length, undefined);
  const places = placeRuns(wallClocks(), curve, said, [PLOT.width, PLOT.width], PLOT.height);
  const padding = { top: 14, right: 10, bottom: 26, left: 56 };
  return below({ chart: 'time', of: { ...curve, places, values, padding } }, 1.9);
}

/** Where a step of the plan goes that its page opens with. */
export async function stepChart({ locale, figures }: Language): Promise<PreviewChart | undefined> {
  const { step: words } = await loadTexts('plan', locale);
  const subject = planSubject(planDefault);
  const answer =
    typeof subject === 'string' ? undefined : planAnswer(subject.job, searchAll, subject.gpus.hi);
  if (!answer || !isFound(answer)) return undefined;
  const bar = stepBar(answer.step);
  const parts = bar.parts.map((part) => ({
    ...part,
    name: words.parts[part.id],
    said: duration(part.value, figures),
    share: figures.percent(part.value / bar.time, 2)
  }));
  return below({ chart: 'step', of: { ...untold, bar, parts, hidden: '', hiddenParts: [] } }, 1.5);
}

export async function gainChart(language: Language): Promise<PreviewChart> {
  const words = await loadTexts('compare', language.locale);
  const { gains } = new ComparisonAnswer(new Columns(startComparison()), language, () => words);
  const say = (range: Interval | undefined): string =>
    range ? sayFactor(range, language.figures.numbers) : words.chart.unknown;
  const { bars, ...axis } = waterfalls(
    gains.map(({ gain }) => gain),
    say
  );
  const named = bars.map((bars, i) => ({ name: gains[i]!.name, bars }));
  return below(
    { chart: 'waterfall', of: { ...axis, waterfalls: named, caption: '', words, say, causeName } },
    1.7
  );
}

export async function guessChart({ locale }: Language): Promise<PreviewChart> {
  const words = await loadTexts('runs', locale);
  const { chart } = summarise(runs).guess;
  // Names and every decade are too much for so small a picture.
  const plain = { ...chart, labels: [], ticks: chart.ticks.filter((_, i) => i % 2 === 0) };
  const { axis, published, computed } = words.guess;
  const pictured: Pictured = {
    chart: 'guess',
    of: {
      ...{ chart: plain, groups: groupPoints(chart.points), pairs: [], picked: undefined },
      ...{ x: `${axis}, ${published}`, y: computed, rings: ['calculated', 'short'], small: ['step'] },
      ...untold
    }
  };
  return { ...below(pictured, 1.7), place: 'beside' };
}

export async function lostChart({ locale, figures }: Language): Promise<PreviewChart> {
  const { account: words } = await loadTexts('uptime', locale);
  const { account } = goodput(middleOf(causesOf(defaultScenario).ranges));
  const parts = lostTime(account).map((part) => ({
    ...part,
    name: words[part.id],
    said: `${duration(part.aDay, figures)} · ${figures.percent(part.share)}`
  }));
  const { useful } = account;
  return below({ chart: 'lost', of: { ...untold, useful, usefulName: words.useful, parts } }, 1.7);
}

export async function flopChart({ locale }: Language): Promise<PreviewChart> {
  const words = await loadTexts('method', locale);
  const { model, sequence, recomputation, convention } = countingOf(decodeCounting('').run);
  const curve = flopCurve(model.architecture, sequence, recomputation);
  const { axis, tokens } = words.chart;
  const padding = { top: 22, right: 92, bottom: 26, left: 40 };
  const names = words.controls.conventions;
  return below(
    { chart: 'flop', of: { ...untold, curve, chosen: convention, padding, names, axis, tokens } },
    1.7
  );
}
