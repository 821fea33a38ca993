/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, tid: number, pid: number, args?: Record<string, any> }} TraceEvent */

/**
 * What the browser did during an action, as its own trace has it.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} action
 * @returns {Promise<TraceEvent[]>}
 */
export async function record(page, action) {
  const session = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] }
  });
  await action();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
}

/**
 * How long each task of the page's main thread took, longest first, ms: time of the thread, not of the clock, so that
 * what else the machine does does not count. The thread is the one that heard of the click in the recording.
 * @param {TraceEvent[]} events
 * @returns {number[]}
 */
export function mainTasks(events) {
  const click = events.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click');
  if (!click) throw new Error('nobody clicked in the recording');
  return events
    .filter(({ name, ph, pid, tid }) => {
      return name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === click.pid && tid === click.tid;
    })
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}
