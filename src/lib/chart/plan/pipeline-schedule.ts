/** What a stage does: forward or backward for a micro-batch, or both by turns too fast to draw. */
export type WorkKind = 'forward' | 'backward' | 'turns';

/** A stretch of work of a stage, as shares of the time the pipeline takes. */
export interface Work {
  kind: WorkKind;
  from: number;
  to: number;
}

export interface PipelineRow {
  /** From 0. */
  stage: number;
  work: Work[];
  /** Share of the time that it works. */
  busy: number;
}

/** Stages that are drawn, and stretches of one that can be told apart. */
const MOST_ROWS = 8;
const MOST_STRETCHES = 80;

/** A backward pass takes twice a forward pass. */
const TIMES = { forward: 1, backward: 2 };

/** Steps of the schedule that are worked out; more micro-batches look the same. */
const MOST_STEPS = 60_000;

interface Task {
  kind: 'forward' | 'backward';
  chunk: number;
  batch: number;
}

/**
 * The schedule of interleaved 1F1B (Narayanan et al. 2021, arXiv:2104.04473, figure 4): each stage runs ahead by as many
 * forward passes as it takes for the first gradient to come back, then goes forward and backward by turns. Micro-batches in
 * the middle are left out where there are very many. Stages between the first and the last are left out too.
 */
export function pipelineSchedule(stages: number, chunks: number, batches: number): PipelineRow[] {
  const most = Math.max(stages, Math.floor(MOST_STEPS / (2 * stages * chunks)));
  const count = batches <= most ? batches : Math.max(stages, Math.floor(most / stages) * stages);
  const tasks = Array.from({ length: stages }, (_, stage) => tasksOf(stage, stages, chunks, count));
  const works = run(tasks, stages, chunks, count);
  const end = Math.max(...works.map((work) => work.at(-1)?.to ?? 0));
  const shown = stages <= MOST_ROWS ? works.map((_, i) => i) : evenly(stages);
  return shown.map((stage) => {
    const work = works[stage]!.map(({ kind, from, to }) => ({ kind, from: from / end, to: to / end }));
    const busy = work.reduce((sum, { from, to }) => sum + to - from, 0);
    return { stage, work: work.length > MOST_STRETCHES ? inPhases(work) : work, busy };
  });
}

const evenly = (stages: number): number[] =>
  Array.from({ length: MOST_ROWS }, (_, i) => Math.round((i * (stages - 1)) / (MOST_ROWS - 1)));

/** The order in which a stage works: in groups of as many micro-batches as there are stages, chunk by chunk. */
function tasksOf(stage: number, stages: number, chunks: number, count: number): Task[] {
  const total = count * chunks;
  const task = (kind: Task['kind'], i: number): Task => {
    const group = stages * chunks;
    const chunk = Math.floor((i % group) / stages);
    return {
      kind,
      chunk: kind === 'forward' ? chunk : chunks - 1 - chunk,
      batch: Math.floor(i / group) * stages + (i % stages)
    };
  };
  const ahead =
    chunks === 1
      ? Math.min(count, stages - stage - 1)
      : Math.min(total, 2 * (stages - stage - 1) + (chunks - 1) * stages);
  const tasks: Task[] = [];
  for (let i = 0; i < ahead; i++) tasks.push(task('forward', i));
  for (let i = ahead; i < total; i++) tasks.push(task('forward', i), task('backward', i - ahead));
  for (let i = total - ahead; i < total; i++) tasks.push(task('backward', i));
  return tasks.filter(({ batch }) => batch < count);
}

/** When each task is done: after the one before it on its stage, and what it needs of the neighbouring one. */
function run(tasks: readonly Task[][], stages: number, chunks: number, count: number): Work[][] {
  const depth = stages * chunks;
  const done = {
    forward: new Float64Array(depth * count).fill(-1),
    backward: new Float64Array(depth * count).fill(-1)
  };
  const works: Work[][] = tasks.map(() => []);
  const next = tasks.map(() => 0);
  const free = tasks.map(() => 0);
  const readyAt = ({ kind, chunk, batch }: Task, stage: number): number => {
    const layer = chunk * stages + stage;
    if (kind === 'forward') return layer === 0 ? 0 : done.forward[(layer - 1) * count + batch]!;
    return layer === depth - 1
      ? done.forward[layer * count + batch]!
      : done.backward[(layer + 1) * count + batch]!;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (let stage = 0; stage < stages; stage++) {
      for (let task = tasks[stage]![next[stage]!]; task; task = tasks[stage]![next[stage]!]) {
        const ready = readyAt(task, stage);
        if (ready < 0) break;
        const from = Math.max(free[stage]!, ready);
        const to = from + TIMES[task.kind] / chunks;
        done[task.kind][(task.chunk * stages + stage) * count + task.batch] = to;
        works[stage]!.push({ kind: task.kind, from, to });
        free[stage] = to;
        next[stage]!++;
        moved = true;
      }
    }
  }
  return works;
}

/** Work in its three phases, with what is not worked left open: forward alone, by turns, backward alone. */
function inPhases(work: readonly Work[]): Work[] {
  const first = work.findIndex(({ kind }) => kind === 'backward');
  const last = work.findLastIndex(({ kind }) => kind === 'forward');
  const kindAt = (i: number): WorkKind =>
    i < Math.min(first, last) ? 'forward' : i > Math.max(first, last) ? 'backward' : 'turns';
  const phases: Work[] = [];
  for (const [i, { from, to }] of work.entries()) {
    const open = phases.at(-1);
    if (open && open.kind === kindAt(i) && from - open.to < 1e-3) open.to = to;
    else phases.push({ kind: kindAt(i), from, to });
  }
  return phases;
}
