import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from './browser.js';

/** @param {string} name @param {string} figure */
const print = (name, figure) => console.log(`${name.padEnd(58)} ${figure.padStart(28)}`);

/** @param {number[]} numbers @param {number} share */
const quantile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN;

/**
 * Median time of a call over nine runs after two to warm up, in microseconds.
 * @param {(i: number) => unknown} call
 * @param {number} times Calls in a run.
 */
function microseconds(call, times) {
  const runs = Array.from({ length: 11 }, () => {
    const start = performance.now();
    for (let i = 0; i < times; i++) call(i);
    return ((performance.now() - start) / times) * 1000;
  });
  return quantile(runs.slice(2), 0.5);
}

/** The solver as a bundle has it, without what a development server puts between modules. */
async function benchSolver() {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const entry = fileURLToPath(new URL('bench-entry.ts', import.meta.url));
  const src = fileURLToPath(new URL('../src/lib', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: src } },
    build: { outDir, ssr: entry, emptyOutDir: true }
  });
  /** @type {typeof import('./bench-entry.ts')} */
  const { solve, defaultScenario } = await import(pathToFileURL(join(outDir, 'bench-entry.js')).href);
  await rm(outDir, { recursive: true });

  const { params, tokens, attention, gpus, gpuFlops, uptime } = defaultScenario.given;
  const scenarios = [defaultScenario.given, { params, tokens, attention, gpus, gpuFlops, uptime }];
  for (const given of scenarios) {
    /** @type {Record<string, number>} */
    const points = Object.fromEntries(Object.entries(given).map(([id, { lo }]) => [id, lo]));
    const each = microseconds((i) => {
      points.gpus = 16_000 + (i % 1000);
      return solve(points);
    }, 100_000);
    print(
      `solves a second, ${Object.keys(given).length} exact givens`,
      Math.round(1e6 / each).toLocaleString('en')
    );
  }
  const ranges = {
    ...defaultScenario.given,
    gpuFlops: { lo: 380e12, hi: 430e12 },
    uptime: { lo: 0.9, hi: 1 }
  };
  const each = microseconds((i) => solve({ ...ranges, gpus: 16_000 + (i % 1000) }), 20_000);
  print('solves a second, 11 givens, two of them ranges', Math.round(1e6 / each).toLocaleString('en'));
  const curve = microseconds(() => {
    for (let i = 0; i < 200; i++) solve({ ...defaultScenario.given, gpus: 10 ** (i / 40) });
  }, 20);
  print('curve of 200 points', `${(curve / 1000).toFixed(2)} ms`);
}

/** A million rows of ten figures through the command, every figure of nine columns another one: on one core, where the system can say so. */
async function benchBatch() {
  const rows = 1_000_000;
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const table = join(folder, 'rows.csv');
  const file = createWriteStream(table);
  /** @param {number} from @param {number} to @param {number} digits */
  const any = (from, to, digits) => (from + (to - from) * Math.random()).toFixed(digits);
  file.write('params,tokens,gpus,peak,tflops,uptime,price,watts,pue,grid\n');
  for (let i = 0; i < rows; i++) {
    const cells = [`${any(1, 400, 3)}B`, `${any(1, 20, 3)}T`, any(1e3, 64e3, 0), '989', any(200, 600, 1)];
    cells.push(any(80, 99, 2), any(1, 5, 2), any(400, 1000, 0), any(1, 1.5, 3), any(20, 700, 1));
    if (!file.write(`${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');

  const cli = new URL('../dist/cli.js', import.meta.url).href;
  const script = `process.on('exit', () => console.log(JSON.stringify(process.resourceUsage())));
    process.argv.splice(1, 0, ''); await import('${cli}');`;
  const args = [
    '--input-type=module',
    '-e',
    script,
    '--',
    '--batch',
    table,
    '-q',
    '-o',
    join(folder, 'out.csv')
  ];
  const [command = '', ...rest] = [
    ...(existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0'] : []),
    process.execPath,
    ...args
  ];
  const start = performance.now();
  const { stdout } = spawnSync(command, rest, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  /** @type {NodeJS.ResourceUsage} */
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stdout);
  await rm(folder, { recursive: true });
  print('--batch, rows a second', Math.round(rows / seconds).toLocaleString('en'));
  print(
    '--batch, rows a second of its own CPU time',
    Math.round((rows / (userCPUTime + systemCPUTime)) * 1e6).toLocaleString('en')
  );
  print('--batch, most memory', `${Math.round(maxRSS / 1024)} MB`);
}

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, tid: number, pid: number, args?: Record<string, any> }} TraceEvent */

const kinds = {
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit']
};

/**
 * Time the main thread worked from the mark of each step of a slider to the next, in ms: all tasks, and what parts of
 * them took. Time of the thread, not of the clock: what else the machine does meanwhile does not count.
 * @param {TraceEvent[]} events
 */
function workPerStep(events) {
  const marks = events.filter(({ name }) => name.startsWith('step ')).sort((a, b) => a.ts - b.ts);
  const own = events.filter(({ pid, tid, tdur }) => pid === marks[0]?.pid && tid === marks[0]?.tid && tdur);
  return marks.slice(0, -1).map(({ ts }, i) => {
    const end = marks[i + 1]?.ts ?? Infinity;
    const within = own.filter((event) => event.ts + (event.dur ?? 0) > ts && event.ts < end);
    /** What lies in an event of the same kinds is in its time already. @param {readonly string[]} names */
    const sum = (names) => {
      let [total, until] = [0, 0];
      for (const { name, ts, dur = 0, tdur = 0 } of within.sort((a, b) => a.ts - b.ts)) {
        if (!names.includes(name) || ts < until) continue;
        total += tdur;
        until = ts + dur;
      }
      return total / 1000;
    };
    const [all, style, layout, paint] = [
      sum(['ThreadControllerImpl::RunTask']),
      sum(kinds.style),
      sum(kinds.layout),
      sum(kinds.paint)
    ];
    return { all, script: all - style - layout - paint, style, layout, paint };
  });
}

/** @param {import('playwright-core').Browser} browser @param {string} address */
async function benchSlider(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator(':root[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing']
    }
  });
  const slider = page.getByRole('slider', { name: 'GPUs', exact: true });
  await slider.evaluate(async (/** @type {HTMLInputElement} */ input) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    for (let i = 0; i <= 240; i++) {
      performance.mark(`step ${i}`);
      // As a drag does: value and event in one task, then a frame.
      input.valueAsNumber += i % 2 ? 3 : -2;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
    }
  });
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  const work = workPerStep(events).slice(40);
  const all = work.map((step) => step.all);
  const [p50, p95, max] = [0.5, 0.95, 1].map((share) => quantile(all, share).toFixed(1));
  print(`main-thread work per slider step, CPU at a quarter`, `p50 ${p50}  p95 ${p95}  max ${max} ms`);
  for (const part of /** @type {const} */ (['script', 'style', 'layout', 'paint'])) {
    const times = work.map((step) => step[part]);
    print(
      `  of it ${part === 'script' ? 'script and the rest' : part}, p50`,
      `${quantile(times, 0.5).toFixed(1)} ms`
    );
  }
  await page.close();
}

/** @param {import('playwright-core').Browser} browser @param {string} address @param {string} path */
async function benchLoad(browser, address, path) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(new URL(path, address).href);
  await page.locator(':root[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const { scripts, paint, shift } = await page.evaluate(async () => {
    /** @param {string} type @returns {Promise<any[]>} */
    const entries = (type) =>
      new Promise((resolve) => {
        /** @type {PerformanceEntry[]} */
        const all = [];
        new PerformanceObserver((list) => all.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve(all), 300);
      });
    return {
      scripts: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => new URL(name).pathname.endsWith('.js')),
      paint: (await entries('largest-contentful-paint')).at(-1)?.startTime ?? NaN,
      shift: (await entries('layout-shift')).reduce((sum, { value }) => sum + value, 0)
    };
  });
  let size = 0;
  for (const script of new Set(scripts)) size += gzipSync(await (await fetch(script)).text()).length;
  const name = `"/${path}"`;
  print(`${name} first-load JavaScript, gzipped`, `${(size / 1000).toFixed(1)} kB`);
  print(`${name} largest contentful paint`, `${Math.round(paint)} ms`);
  print(`${name} layout shift`, shift.toFixed(4));
  await page.close();
}

await benchSolver();
await benchBatch();
const site = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const address = site.resolvedUrls?.local[0] ?? '';
  for (const path of ['', 'de/', '?params=8B&tokens=1T&gpus=64']) await benchLoad(browser, address, path);
  await benchSlider(browser, address);
} finally {
  await browser.close();
  await site.close();
}
