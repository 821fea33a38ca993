import { simulateRuns, traceRun, type Causes, type RunSpread, type Timeline } from '$lib/estimate/uptime';

/** What the page asks for. */
export type Request = { causes: Causes; work: number; seed: number } & ({ runs: number } | { trace: number });

/** What it is told. */
export type SimulationAnswer =
  | { done: number }
  | { spread: RunSpread }
  | { number: number; timeline: Timeline; time: number; stops: number };

const post = (answer: SimulationAnswer): void => postMessage(answer);

onmessage = ({ data }: MessageEvent<Request>) => {
  const { causes, work, seed } = data;
  if ('trace' in data) {
    const { timeline, time, stops } = traceRun(causes, work, seed, data.trace);
    post({ number: data.trace, timeline, time, stops });
    return;
  }
  const simulation = simulateRuns(causes, work, { runs: data.runs, seed });
  for (;;) {
    const { done, value } = simulation.next();
    if (done) return post({ spread: value });
    post({ done: value });
  }
};
