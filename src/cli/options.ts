import { parseArgs } from 'node:util';
import { Failure } from './failure';

const options = {
  json: { type: 'boolean' },
  solve: { type: 'string' },
  plan: { type: 'string' },
  sweep: { type: 'string', multiple: true },
  points: { type: 'string' },
  batch: { type: 'string' },
  'step-rates': { type: 'string' },
  out: { type: 'string', short: 'o' },
  reject: { type: 'string' },
  check: { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' }
} as const;

/** What goes only with what. */
const needs = { points: 'sweep', reject: 'batch', quiet: 'batch', strict: 'check' } as const;
const excludes = [
  ['json', 'sweep'],
  ['json', 'batch'],
  ['sweep', 'batch'],
  ['solve', 'batch'],
  ['check', 'batch'],
  ['check', 'sweep'],
  ['check', 'solve'],
  ['plan', 'batch'],
  ['plan', 'check'],
  ['plan', 'step-rates'],
  ['step-rates', 'json'],
  ['step-rates', 'solve'],
  ['step-rates', 'sweep'],
  ['step-rates', 'batch']
] as const;

/** What a call asks for. */
export type Options = ReturnType<typeof readOptions>;

/** @throws Failure naming the option that is unknown, lacks its value or does not go with another. */
export function readOptions(args: readonly string[]) {
  const { values, positionals: words } = parsed(args);
  for (const [option, other] of Object.entries(needs))
    if (values[option as keyof typeof needs] !== undefined && values[other] === undefined)
      throw new Failure(`--${option} goes with --${other} only`);
  for (const [a, b] of excludes)
    if (values[a] !== undefined && values[b] !== undefined)
      throw new Failure(`--${a} and --${b} do not go together`);
  for (const option of ['batch', 'step-rates'] as const)
    if (values[option] !== undefined && words.length > 0)
      throw new Failure(`--${option} takes its figures from the file alone, not from “${words[0]}”`);
  if (values.check !== undefined && words.length > 0)
    throw new Failure(`--check takes its text from the file alone, not from “${words[0]}”`);
  const points = Number(values.points ?? 25);
  if (!Number.isInteger(points) || points < 2 || points > 1e6)
    throw new Failure(`--points ${values.points}: write a whole number from 2 to 1000000`);
  return { ...values, points, words };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Failure((error as Error).message.split(/(?<=\.) /)[0]!);
  }
}
