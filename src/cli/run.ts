import { once } from 'node:events';
import { open, stat } from 'node:fs/promises';
import { resolve as absolute } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { release, solveRounded, type Scenario } from '$lib/scenario';
import { causeKeys } from '$lib/scenario/link/cause-keys';
import { followRun } from '$lib/scenario/plan/follow-run';
import { followsPlan } from '$lib/scenario/plan/plan-rate';
import { searchedRates } from '$lib/scenario/plan/searched-rates';
import { solutionJson } from '$lib/scenario/files/solution-json';
import { rejectPath, runBatch, type BatchResult } from './batch';
import { runCheck } from './check';
import { Failure } from './failure';
import { help } from './help';
import { readOptions, type Options } from './options';
import { count, Progress } from './progress';
import { planReport } from './plan-report';
import { quantityOf, readQuery } from './query';
import { openSource, reason } from './source';
import { readSweep, sweepLines } from './sweep';
import { compareStepRates } from './step-rates';
import { answerTable } from './table';
import { version } from '../../package.json';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs the command and returns its exit code: 0, 1 for a bad call, 2 for a file that cannot be read, 3 for a text in conflict. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) return await print(help, options);
    if (options.version) return await print(`${version}\n`, options);
    if (options.check !== undefined) return await check(options.check, options);
    if (options.batch !== undefined) return await batch(options.batch, options);
    if (options['step-rates'] !== undefined) return await stepRates(options['step-rates'], options);
    if (options.words.length === 0 && !options.sweep && !options.json && !options.solve)
      throw new Failure('give a link, a query, --batch FILE or --check FILE; --help says more');
    return await answer(options);
  } catch (error) {
    for (const line of reason(error).split('\n')) say(`training-efficiency: ${line}`);
    return error instanceof Failure ? error.status : 1;
  }
}

async function answer(options: Options): Promise<number> {
  const words = options.plan === undefined ? options.words : [...options.words, `plan=${options.plan}`];
  const entered = asked(readQuery(words, say), options.solve);
  const scenario = followRun(entered, searchedRates(entered)) ?? entered;
  if (followsPlan(entered)) for (const line of planReport(scenario)) say(line);
  if (options.sweep) {
    const sweeps = options.sweep.map((text) => readSweep(text, options.points));
    return print(sweepLines(scenario, sweeps, say), options);
  }
  const solution = solveRounded(scenario.given);
  const text = options.json
    ? JSON.stringify(solutionJson(scenario, solution), null, 2)
    : answerTable(scenario, solution);
  return print(`${text}\n`, options);
}

/** The scenario with another question: a figure given for it is let go, so that it follows. */
function asked(scenario: Scenario, word: string | undefined): Scenario {
  if (word === undefined) return scenario;
  const solveFor = quantityOf(word);
  if (solveFor !== 'attention') return { ...release(scenario, solveFor), solveFor };
  const { attention: _, ...given } = scenario.given;
  return { ...scenario, given, solveFor };
}

async function batch(path: string, options: Options): Promise<number> {
  const rejects = options.reject ?? rejectPath(path);
  await refuseSame(path, { '--out': options.out, '--reject': rejects });
  const { name, stream, size } = await openSource(path);
  const output = await openOutput(options);
  const progress = options.quiet ? undefined : new Progress(process.stderr, size);
  try {
    const result = await runBatch(stream, output, rejects, (bytes, rows) => progress?.show(bytes, rows));
    await close(output);
    progress?.end();
    report(result, progress);
    return 0;
  } catch (error) {
    progress?.end();
    const isInput = stream.errored === error || (error instanceof Failure && error.status === 2);
    throw isInput ? new Failure(`cannot read ${name}: ${reason(error)}`, 2) : error;
  }
}

/** Code 3 only where it was asked for. */
async function check(path: string, options: Options): Promise<number> {
  await refuseSame(path, { '--out': options.out });
  const { name, stream } = await openSource(path);
  const output = await openOutput(options);
  try {
    const { hasConflict } = await runCheck(stream, output, path, options.json ?? false);
    await close(output);
    return hasConflict && options.strict ? 3 : 0;
  } catch (error) {
    const isInput = stream.errored === error || (error instanceof Failure && error.status === 2);
    throw isInput ? new Failure(`cannot read ${name}: ${reason(error)}`, 2) : error;
  }
}

async function stepRates(path: string, options: Options): Promise<number> {
  await refuseSame(path, { '--out': options.out });
  const { name, stream } = await openSource(path);
  const { lines, modelled, unmodelled } = await compareStepRates(stream).catch((error: unknown) => {
    throw error instanceof Failure ? new Failure(`cannot read ${name}: ${error.message}`, 2) : error;
  });
  await print(lines, options);
  say(`${rowsOf(modelled)} modelled, ${rowsOf(unmodelled.length)} not`);
  for (const row of unmodelled) say(`not modelled: ${row}`);
  return 0;
}

function report(
  { rows, conflicts, rejects, own, hadReturns }: BatchResult,
  progress: Progress | undefined
): void {
  const isKey = (column: string) => ['name', ...causeKeys].includes(column.trim().toLowerCase());
  const unknown = own.filter((column) => !isKey(column));
  if (unknown.length > 0) say(`no link keys, copied as they are: ${unknown.join(', ')}`);
  if (hadReturns) say('its lines end in CR alone, and were read so');
  if (progress) say(`${rowsOf(rows)} written, ${progress.rate(rows + rejects.count)} rows/s`);
  if (conflicts > 0)
    say(`${rowsOf(conflicts)} with figures that cannot all be true: see the column “conflict”`);
  if (progress && rejects.count === 0) say('0 rows rejected');
  if (rejects.count === 0) return;
  const lines = `${rejects.count === 1 ? 'line' : 'lines'} ${rejects.lines}`;
  say(`${rowsOf(rejects.count)} rejected, written to ${rejects.path}: ${lines}`);
}

const rowsOf = (value: number): string => `${count(value)} ${value === 1 ? 'row' : 'rows'}`;

/** @throws Failure if a file that is to be written is the one that is read, or is written twice. */
async function refuseSame(path: string, written: Record<string, string | undefined>): Promise<void> {
  const input = await stat(path).catch(() => undefined);
  const seen = new Set<string>();
  for (const [option, target] of Object.entries(written)) {
    if (target === undefined) continue;
    const file = await stat(target).catch(() => undefined);
    const isInput = input && file && input.ino === file.ino && input.dev === file.dev && input.ino !== 0;
    if (isInput || seen.has(absolute(target)))
      throw new Failure(`${option} ${target} is a file in use already`);
    seen.add(absolute(target));
  }
}

async function print(text: string | Iterable<string>, options: Options): Promise<number> {
  const output = await openOutput(options);
  await pipeline(Readable.from(typeof text === 'string' ? [text] : text), output, {
    end: output !== process.stdout
  });
  return 0;
}

/** @throws Failure if the file cannot be written. */
async function openOutput({ out }: Options): Promise<Writable> {
  if (out === undefined) return process.stdout;
  try {
    const file = await open(out, 'w');
    // What fails later is told to whoever writes.
    return file.createWriteStream().on('error', () => {});
  } catch (error) {
    throw new Failure(`cannot write ${out}: ${reason(error)}`);
  }
}

async function close(output: Writable): Promise<void> {
  if (output === process.stdout) {
    if (output.writableLength > 0) await once(output, 'drain');
    return;
  }
  output.end();
  await finished(output);
}
