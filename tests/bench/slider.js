/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, tid: number, pid: number, args?: Record<string, any> }} TraceEvent */
/** @typedef {'script' | 'style' | 'layout' | 'paint'} Kind */
/** @typedef {Record<Kind | 'counted' | 'all', number>} Work Times of the main thread, ms. */

/** What the events of a trace count as; what lies within another of them is in its time already. */
const kinds = /** @type {const} */ ({
  script:
    /^(?:EventDispatch|FunctionCall|EvaluateScript|v8\.callFunction|TimerFire|FireAnimationFrame|RunMicrotasks|MinorGC|MajorGC)$/,
  style: /^UpdateLayoutTree$/,
  layout: /^Layout$/,
  paint: /^(?:PrePaint|Paint|Layerize|Commit)$/
});

const STEPS = 140;
/** Steps until code is compiled and caches are full. */
const WARM = 40;
const PAUSE = 60;

/**
 * The work of the main thread for each step of a slider, with the CPU at a quarter: arrow keys, one a frame, as the
 * browser itself delivers them. Time of the thread, not of the clock: what else the machine does meanwhile does not
 * count. `all` is every task from one step to the next, `counted` what of it is script, style, layout and paint.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} slider
 * @returns {Promise<Work[]>}
 */
export async function workPerStep(page, slider) {
  const session = await page.context().newCDPSession(page);
  await slider.focus();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'v8'] }
  });
  for (let i = 0; i < STEPS; i++) {
    // To and fro, and a little on.
    await page.keyboard.press(i % 5 < 3 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(PAUSE);
  }
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return split(events).slice(WARM);
}

/** @param {TraceEvent[]} events @returns {Work[]} */
function split(events) {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .sort((a, b) => a.ts - b.ts);
  const own = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === keys[0]?.pid && tid === keys[0]?.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  return keys.slice(0, -1).map(({ ts }, i) => {
    const start = taskAround(tasks, ts);
    const end = taskAround(tasks, keys[i + 1]?.ts ?? Infinity);
    const within = own.filter((event) => event.ts >= start && event.ts < end);
    /** @param {RegExp} names */
    const sum = (names) => {
      let [total, until] = [0, 0];
      for (const { name, ts, dur = 0, tdur = 0 } of within) {
        if (!names.test(name) || ts < until) continue;
        total += tdur;
        until = ts + dur;
      }
      return total / 1000;
    };
    const every = new RegExp(
      Object.values(kinds)
        .map(({ source }) => source)
        .join('|')
    );
    // Style and layout that a script asks for count as those.
    const [style, layout, paint] = [sum(kinds.style), sum(kinds.layout), sum(kinds.paint)];
    const counted = sum(every);
    return {
      all: sum(/^ThreadControllerImpl::RunTask$/),
      counted,
      script: counted - style - layout - paint,
      style,
      layout,
      paint
    };
  });
}

/** When the task began that was running at a time. @param {TraceEvent[]} tasks @param {number} at */
const taskAround = (tasks, at) => tasks.findLast(({ ts, dur = 0 }) => ts <= at && at < ts + dur)?.ts ?? at;
