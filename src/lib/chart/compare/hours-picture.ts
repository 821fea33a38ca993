import type { HoursPart } from './gpu-hours';
import { isPoint, type Interval } from '$lib/estimate';
import type { Drawing, Ink, Mark } from '../picture/mark';
import { namedParts } from './named-parts-picture';
import { rangeMarks } from '../picture/plot';
import type { Sheet, Speech } from '../picture/sheet';
import type { Shown, Table } from '../picture/table';

interface HoursChart {
  parts: readonly HoursPart[];
  total: Interval;
}

const HEIGHT = 28;
const HOUR = 3600;

const inks: Record<HoursPart['id'], Ink> = {
  ideal: 'accent',
  utilisation: 'amber',
  downtime: 'rust',
  lost: 'violet'
};

/** Where the GPU-hours go, as `HoursChart.svelte` has it. */
export function hoursDrawing({ parts }: HoursChart, sheet: Sheet): Drawing {
  const { figures, texts } = sheet;
  const { hours } = texts.charts;
  const end = Math.max(...parts.map(({ endRange }) => endRange.hi));
  const across = (share: number): number => (sheet.width * share) / end;
  const whole = wholeOf(parts);
  const say = (interval: Interval): string => figures.say('gpuTime', interval);
  const names = namedParts(
    sheet,
    parts.map(({ id, range, value }) => ({
      ink: inks[id],
      name: hours[id],
      said: `${say(isPoint(range) ? { lo: value, hi: value } : range)} · ${figures.percent(value / whole)}`,
      grow: Math.round((100 * value) / whole)
    })),
    HEIGHT + 5.6
  );
  return {
    title: hours.title,
    caption: hours.caption,
    height: HEIGHT + 5.6 + names.height,
    marks: [
      ...parts.map(({ id, end }, i): Mark => ({
        kind: 'rect',
        x: across(parts[i - 1]?.end ?? 0),
        y: 0,
        // A gap of paper sets it off from the next.
        width: Math.max(0, across(end) - across(parts[i - 1]?.end ?? 0) - 2),
        height: HEIGHT,
        ink: inks[id],
        radius: 2
      })),
      ...parts
        .filter(({ endRange: { lo, hi } }) => lo !== hi)
        .flatMap(({ endRange: { lo, hi } }) =>
          rangeMarks({ x: across(lo), y: 0.3 * HEIGHT, width: across(hi) - across(lo), height: 0.4 * HEIGHT })
        ),
      ...names.marks
    ]
  };
}

const wholeOf = (parts: readonly HoursPart[]): number => parts.reduce((sum, { value }) => sum + value, 0);

export function hoursShown({ parts, total }: HoursChart, { figures, texts }: Speech): Shown {
  const { hours } = texts.charts;
  const line = (name: string, range: Interval, share: number) => [
    name,
    figures.say('gpuTime', range),
    figures.percent(share)
  ];
  return {
    head: [hours.part, texts.quantities.gpuTime.name, hours.share],
    rows: [
      ...parts.map(({ id, range, value }) => line(hours[id], range, value / wholeOf(parts))),
      line(hours.total, total, 1)
    ]
  };
}

export function hoursTable({ parts, total }: HoursChart, { texts, words }: Speech): Table {
  const { hours } = texts.charts;
  const name = texts.quantities.gpuTime.name;
  const whole = wholeOf(parts);
  const line = (part: string, value: number, { lo, hi }: Interval) => [
    part,
    value / HOUR,
    lo / HOUR,
    hi / HOUR,
    (100 * value) / whole
  ];
  return {
    head: [hours.part, name, words.low(name), words.high(name), words.inUnit(hours.share, '%')],
    rows: [
      ...parts.map(({ id, value, range }) => line(hours[id], value, range)),
      line(hours.total, whole, total)
    ]
  };
}
