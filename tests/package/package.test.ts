import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage } from './built';

let folder = '';
let cli = '';

beforeAll(async () => {
  folder = await installPackage();
  cli = join(folder, 'node_modules', 'training-efficiency', 'dist', 'cli.js');
});
afterAll(() => rmSync(folder, { recursive: true }));

const patience = 600_000;

const use = `
import { solve, type Solution } from 'training-efficiency/estimate';
import { decodeScenario, type Scenario } from 'training-efficiency/scenario';
import { runs, findAccelerator, type Run } from 'training-efficiency/catalog';
import * as all from 'training-efficiency';
const scenario: Scenario = decodeScenario('?params=70B&tokens=15T&gpus=16k&tflops=400&uptime=95&solve=time').scenario;
const solution: Solution = solve(scenario.given);
const run: Run | undefined = runs.find(({ name }) => name === 'Llama 2 70B');
console.log(JSON.stringify({
  time: solution.values.time?.lo, same: all.estimate.solve === solve && all.scenario.decodeScenario === decodeScenario,
  tokens: run?.tokens, peak: findAccelerator('NVIDIA A100-SXM4-80GB')?.bf16
}));
`;

describe('the library', () => {
  it('answers in Node', { timeout: patience }, () => {
    const plain = ts.transpile(use, { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext });
    writeFileSync(join(folder, 'use.mjs'), plain);
    const said = execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
    const { time, ...rest } = JSON.parse(said);
    expect(time).toBeCloseTo(1_036_184.2105, 3);
    expect(rest).toEqual({ same: true, tokens: 2e12, peak: 312e12 });
  });

  it.each(['bundler', 'nodenext'] as const)('has types that %s resolves', { timeout: patience }, (rules) => {
    const file = join(folder, `use-${rules}.mts`);
    writeFileSync(file, `${use}\n// @ts-expect-error: no quantity\nsolve({ speed: 1 });\n`);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: [],
      module: rules === 'bundler' ? ts.ModuleKind.ESNext : ts.ModuleKind.NodeNext,
      moduleResolution:
        rules === 'bundler' ? ts.ModuleResolutionKind.Bundler : ts.ModuleResolutionKind.NodeNext
    });
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(faults).toEqual([]);
  });

  it('knows neither Svelte nor the page, and asks for no package', () => {
    const dist = join(folder, 'node_modules', 'training-efficiency', 'dist');
    const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
    expect(files.length).toBeGreaterThan(4);
    for (const name of files) {
      const text = readFileSync(join(dist, name), 'utf8');
      const foreign = [...text.matchAll(/^(?:import|export) .*"([^."][^"]*)";$/gm)].map((match) => match[1]!);
      expect(name === 'cli.js' ? foreign.filter((from) => !from.startsWith('node:')) : foreign).toEqual([]);
      expect(text).not.toContain('svelte');
    }
  });
});

/** What the command prints, and its exit code. */
function run(args: string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { stdout, stderr, status };
}

describe('the command', { timeout: patience }, () => {
  it('answers a link', () => {
    const { stdout, stderr, status } = run(['https://some.host/de/?params=70B&tokens=15T']);
    expect(stdout).toMatch(
      /^Training 70 B parameters on 15 T tokens takes at most 12\.0 days on 16,000 GPUs\.\n/
    );
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('solves for another quantity, in JSON', () => {
    const { stdout, status } = run(['params=70B', 'days=30', '--solve', 'gpus', '--json']);
    const { solveFor, values, conflicts } = JSON.parse(stdout);
    expect([solveFor, conflicts, status]).toEqual(['gpus', [], 0]);
    expect(values.gpus.lo).toBeCloseTo(6.3e24 / (30 * 86_400 * 400e12 * 0.95), 6);
    expect(values.gpus.hi).toBe(values.gpus.lo);
  });

  it('runs a table through', () => {
    writeFileSync(
      join(folder, 'runs.csv'),
      'params,tokens,gpus,tflops,uptime\n8B,1T,64,400,95\n8B,x,64,400,95\n'
    );
    const { stdout, stderr, status } = run(['--batch', 'runs.csv']);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toContain('1 row rejected, written to runs.rejected.csv: line 3');
    expect(readFileSync(join(folder, 'runs.rejected.csv'), 'utf8')).toContain(
      '8B,x,64,400,95,3,"tokens: “x” is not a number, a range or an open end"'
    );
    const piped = run(['--batch', '-', '--quiet', '--out', 'out.csv'], 'params,tokens\n8B,1T\n');
    expect(piped).toEqual({ stdout: '', stderr: '', status: 0 });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\n')[1]).toMatch(
      /^8000000000,1000000000000,125,1,4.8e22,/
    );
  });

  it('shows how far it is', () => {
    const rows = 'params,tokens\n' + '8B,1T\n'.repeat(1000);
    const { stderr } = run(['--batch', '-'], rows);
    expect(stderr).toMatch(/1,000 rows written, [\d,]+ rows\/s\n0 rows rejected\n$/);
  });

  it('ends without a word when nobody reads on', async () => {
    const rows = 'params,tokens\n' + '8B,1T\n'.repeat(200_000);
    writeFileSync(join(folder, 'many.csv'), rows);
    for (const args of [
      ['--batch', 'many.csv', '-q'],
      ['--sweep', 'tflops=1..1000', '--points', '100000', 'params=8B']
    ]) {
      const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect([status, said]).toEqual([0, '']);
    }
  });

  it.each([
    [['--help'], 0, /--batch FILE[^]*gpuhours[^]*Exit codes/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [[], 1, /give a link/],
    [['foo'], 1, /“foo” is no link/],
    [['gpus=x'], 1, /gpus=x is not a number/],
    [['--bogus'], 1, /'--bogus'/],
    [['--batch'], 1, /--batch/],
    [['--json', '--batch', 'runs.csv'], 1, /--json and --batch do not go together/],
    [['--batch', 'runs.csv', 'gpus=1'], 1, /from the file alone/],
    [['--points', '5', 'gpus=1'], 1, /--points goes with --sweep/],
    [['--sweep', 'gpus=1..2', '--points', '1'], 1, /--points 1/],
    [['--batch', 'runs.csv', '-o', 'runs.csv'], 1, /in use already/],
    [['--batch', 'runs.csv', '-o', 'no/such/out.csv'], 1, /cannot write no\/such\/out.csv: there is no such/],
    [['--batch', 'runs.csv', '--reject', 'no/such/r.csv'], 1, /cannot write no\/such\/r.csv/],
    [['--batch', 'nope.csv'], 2, /cannot read nope.csv: there is no such file/],
    [['--batch', '.'], 2, /cannot read .: it is a folder/],
    [['--batch', 'use.mjs'], 2, /no key of a link/]
  ])('%j ends with %i', (args, code, text) => {
    const { stdout, stderr, status } = run(args);
    expect(stdout + stderr).toMatch(text);
    expect(status).toBe(code);
    if (code > 0) expect(stderr).toMatch(/^training-efficiency: /m);
  });
});
