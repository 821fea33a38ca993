import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { launchOptions } from '../browser.js';
import { searchRuns } from './runs.js';
import { simulate } from './simulation.js';
import { workPerStep } from './slider.js';
import { filled, hostile, paragraphs, pasteText } from './texts.js';

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

/** @type {typeof import('../../src/package/index.ts')} */
const { estimate, scenario, catalog } = await import(new URL('../../dist/index.js', import.meta.url).href);
const { memoryOf, searchPlans, solve, stepOf } = estimate;
const { checkText, decodeComparison, decodeScenario, defaultScenario, encodeScenario } = scenario;

function benchSolver() {
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

/** Single plans, and whole searches for two models as they were trained. */
function benchPlans() {
  /** @param {string} model @param {string} chip @param {number} sequence @param {number} batch @param {'bf16' | 'fp8'} precision */
  const jobFor = (model, chip, sequence, batch, precision) => {
    const { architecture } = catalog.findModel(model);
    const found = catalog.findPlanChip(chip);
    if (!found) throw new Error(`no chip ${chip}`);
    return {
      architecture,
      chip: found,
      sequence,
      batch,
      precision,
      software: /** @type {const} */ ('tuned')
    };
  };
  const dense = jobFor('Llama 3 70B', 'H100', 8192, 256, 'bf16');
  const plan = searchPlans(dense, { gpus: 64 }).best?.plan ?? estimate.singlePlan;
  const perSecond = (/** @type {number} */ each) => Math.round(1e6 / each).toLocaleString('en');
  const step = microseconds((i) => stepOf(dense, { ...plan, microBatch: 1 + (i % 2) }), 100_000);
  print('plans a second, step time by part, Llama 3 70B', perSecond(step));
  const memory = microseconds((i) => memoryOf(dense, { ...plan, microBatch: 1 + (i % 2) }), 100_000);
  print('plans a second, memory by part', perSecond(memory));
  const llama = jobFor('Llama 3.1 405B', 'H100', 8192, 2048, 'bf16');
  const one = microseconds((i) => searchPlans(llama, { gpus: 16_384 + (i % 5) }), 5);
  print('search, Llama 3.1 405B on 16,384 H100', `${(one / 1000).toFixed(1)} ms`);
  const deepSeek = jobFor('DeepSeek-V3', 'H800', 4096, 15_360, 'fp8');
  const two = microseconds((i) => searchPlans(deepSeek, { gpus: 2048 + (i % 5) }), 5);
  print('search, DeepSeek-V3 on 2,048 H800', `${(two / 1000).toFixed(1)} ms`);
}

function benchLinks() {
  const write = microseconds(() => encodeScenario(defaultScenario), 2000);
  print('link of the default scenario, written', `${write.toFixed(0)} µs`);
  const link = encodeScenario(defaultScenario);
  const read = microseconds(() => decodeScenario(link), 2000);
  print('the same, read', `${read.toFixed(0)} µs`);
  const enormous = {
    digits: `?params=${'9'.repeat(1e6)}`,
    'a repeated key': `?${'&params=1'.repeat(1e5)}`,
    separators: '&'.repeat(1e6),
    'percent signs': `?name=${'%'.repeat(1e6)}`
  };
  for (const [name, link] of Object.entries(enormous)) {
    const alone = microseconds(() => decodeScenario(link), 1);
    const compared = microseconds(() => decodeComparison(link, { base: 0, measure: 'useful', runs: [] }), 1);
    print(
      `a megabyte of ${name}, read as a link`,
      `${(alone / 1000).toFixed(1)} ms, compared ${(compared / 1000).toFixed(1)} ms`
    );
  }
}

/** Texts that keep a reader busy: ten times as long takes ten times as long, where it is linear. */
function benchTexts() {
  for (const [name, piece] of Object.entries(hostile)) {
    const [short, long] = [10_000, 100_000].map((length) => {
      const text = filled(piece, length);
      checkText(text);
      const start = performance.now();
      checkText(text);
      return performance.now() - start;
    });
    print(
      `100,000 characters of ${name}, checked`,
      `${long?.toFixed(0)} ms, ${((long ?? 0) / (short ?? 1)).toFixed(1)} x a tenth`
    );
  }
  const start = performance.now();
  checkText(filled(hostile.spaces, 1e6));
  print('a megabyte of spaces, checked', `${(performance.now() - start).toFixed(0)} ms`);
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

  const cli = new URL('../../dist/cli.js', import.meta.url).href;
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

const sliders = ['GPUs', 'Model parameters', 'Training tokens', 'TFLOPS per GPU', 'Uptime'];

/** What a browser does for a step of a slider on a page with nothing else. */
const bare = `<!doctype html><title>Bare</title><input type="range" max="600" value="400" aria-label="GPUs"> <span>0</span>
  <script>
    const text = document.querySelector('span').firstChild;
    document.querySelector('input').addEventListener('input', (event) => (text.data = event.target.value));
  </script>`;

/** @param {import('playwright-core').Browser} browser @param {string} address */
async function benchSliders(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  await page.goto(address);
  await page.locator(':root[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  console.log('\nmain-thread work per slider step, CPU at a quarter, ms: script, style, layout and paint');
  for (const name of sliders)
    printWork(name, await workPerStep(page, page.getByRole('slider', { name, exact: true })));
  await page.close();
  const floor = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await floor.setContent(bare);
  printWork('a page of one slider and one word', await workPerStep(floor, floor.getByRole('slider')));
  await floor.close();
}

/** @param {string} name @param {import('./slider.js').Work[]} work */
function printWork(name, work) {
  /** @param {keyof import('./slider.js').Work} kind @param {number} share */
  const at = (kind, share) =>
    quantile(
      work.map((step) => step[kind]),
      share
    ).toFixed(1);
  print(`  ${name}`, `p50 ${at('counted', 0.5)}  p95 ${at('counted', 0.95)}  max ${at('counted', 1)}`);
  const parts = /** @type {const} */ (['script', 'style', 'layout', 'paint']).map(
    (kind) => `${kind} ${at(kind, 0.5)}`
  );
  print(`    ${parts.join(', ')}`, `every task: p50 ${at('all', 0.5)}  p95 ${at('all', 0.95)}`);
}

/** @param {import('playwright-core').Browser} browser @param {string} address @param {string} path */
async function benchLoad(browser, address, path) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
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

/** @param {import('playwright-core').Browser} browser @param {string} address */
async function benchSimulation(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  await page.goto(new URL('uptime/?gpus=16384&ideal=54', address).href);
  await page.locator(':root[data-ready]').waitFor();
  const { seconds, longest } = await simulate(page);
  print('1,000 simulated runs of 54 days on 16,384 GPUs, told', `${seconds.toFixed(2)} s`);
  print('longest task of the main thread meanwhile', `${longest.toFixed(1)} ms`);
  await page.close();
}

/** @param {import('playwright-core').Browser} browser @param {string} address */
async function benchPaste(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  await page.goto(new URL('check/', address).href);
  await page.locator(':root[data-ready]').waitFor();
  await pasteText(page, paragraphs(1));
  const { seconds, longest } = await pasteText(page, paragraphs(500).slice(0, 100_000));
  print('100,000 characters pasted into the page, told', `${seconds.toFixed(2)} s`);
  print('longest task of the main thread meanwhile', `${longest.toFixed(1)} ms`);
  await page.close();
}

/** @param {import('playwright-core').Browser} browser @param {string} address */
async function benchRuns(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const { first, median } = await searchRuns(page, address);
  print(
    '5,000 runs searched and sorted, until the next frame',
    `${median.toFixed(0)} ms, at first ${first.toFixed(0)} ms`
  );
  await page.close();
}

const only = process.argv[2] === 'sliders';
if (!only) {
  benchSolver();
  benchPlans();
  benchLinks();
  benchTexts();
  await benchBatch();
}
const site = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch(launchOptions());
try {
  const address = site.resolvedUrls?.local[0] ?? '';
  if (!only)
    for (const path of ['', 'de/', '?params=8B&tokens=1T&gpus=64']) await benchLoad(browser, address, path);
  if (!only) await benchRuns(browser, address);
  if (!only) await benchPaste(browser, address);
  if (!only) await benchSimulation(browser, address);
  await benchSliders(browser, address);
} finally {
  await browser.close();
  await site.close();
}
