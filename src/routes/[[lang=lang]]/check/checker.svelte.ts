import type { Notice, TextFigure, TextReading } from '$lib/scenario';
import { distinctFigures, figureKey } from '$lib/scenario/text/revise/same-figure';
import { Session } from '$lib/session/session.svelte';
import type { CheckAnswer, CheckReply, CheckRequest } from './answer';
import { checkWorkerUrl } from './worker-url';

/** A text and how it is read. */
export interface ReadText {
  /** Empty where a link brought the reading alone. */
  text: string;
  /** Whether it is the reader's own, to go on with. */
  isOwn: boolean;
  /** How much was pasted, where only the beginning was read. */
  cutFrom?: number;
  isGlued?: boolean;
  language?: TextReading['language'];
  reading: TextReading;
}

/** As many characters are read: more than any article has. */
export const MOST = 400_000;

type Ask = CheckRequest extends infer Request ? Omit<Request, 'id'> : never;

/** A text under check: what was read, put right by the reader, and what becomes of it. Works in a worker, so that the page goes on. */
export class Checker {
  readonly session: Session<ReadText>;
  answer = $state.raw<CheckAnswer>()!;
  state = $state<'idle' | 'reading' | 'failed'>('idle');
  notices = $state.raw<readonly Notice[]>([]);
  /** The figure that is looked at, by its place. */
  chosen = $state<number>();
  /** The run that is looked at; where none is chosen, that with the most to say. */
  #run = $state<number>();
  readonly figures = $derived(distinctFigures(this.answer.check.reading));
  readonly runs = $derived(this.answer.check.runs);
  readonly run = $derived(
    this.#run !== undefined && this.#run < this.runs.length ? this.#run : worst(this.answer)
  );
  readonly #places = $derived.by(() => {
    const places = new Map<string, number[]>();
    this.runs.forEach(({ run }, i) => {
      for (const figure of run.figures) {
        const key = figureKey(figure);
        const known = places.get(key);
        if (known) known.push(i);
        else places.set(key, [i]);
      }
    });
    return places;
  });
  #worker: Worker | undefined;
  #id = 0;
  #isBusy = false;
  #then: ((reply: CheckReply) => void) | undefined;

  constructor(text: string, answer: CheckAnswer) {
    this.answer = answer;
    this.session = new Session<ReadText>({ text, isOwn: false, reading: answer.check.reading }, (value) =>
      this.#judge(value)
    );
  }

  get value(): ReadText {
    return this.session.value;
  }

  /** Reads a text; `language` where the reader says it. */
  read(pasted: string, isOwn: boolean, language?: TextReading['language']): void {
    const text = pasted.slice(0, MOST);
    this.#ask({ text, ...(language && { language }) }, (reply) => {
      if (!('answer' in reply)) return;
      this.#show(reply.answer);
      this.session.change(
        {
          text,
          isOwn,
          ...(pasted.length > MOST && { cutFrom: pasted.length }),
          ...(reply.isGlued && { isGlued: true }),
          ...(language && { language }),
          reading: reply.answer.check.reading
        },
        'text'
      );
    });
  }

  /** The plain text of what was copied from a page, with its tables. */
  plain(html: string): Promise<string> {
    return new Promise((resolve) =>
      this.#ask({ html }, (reply) => resolve('plain' in reply ? reply.plain : ''))
    );
  }

  /** What the reader put right. */
  revise(reading: TextReading): void {
    this.session.change({ ...this.value, reading });
    this.#judge(this.value);
  }

  /** Shows what a link says was read. */
  open(search: string): void {
    this.#ask({ search }, (reply) => {
      if (!('answer' in reply)) return;
      this.notices = reply.notices ?? [];
      this.#show(reply.answer);
      this.session.open({ text: '', isOwn: false, reading: reply.answer.check.reading });
    });
  }

  choose(figure: number | undefined): void {
    this.chosen = figure;
    if (figure === undefined) return;
    const run = this.runsOf(this.figures[figure]!)[0];
    if (run !== undefined && !this.runsOf(this.figures[figure]!).includes(this.run)) this.#run = run;
  }

  lookAt(run: number): void {
    this.#run = run;
  }

  /** The places of the runs that a figure is of. */
  runsOf(figure: TextFigure): readonly number[] {
    return this.#places.get(figureKey(figure)) ?? [];
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #judge({ reading }: ReadText): void {
    this.#ask({ reading }, (reply) => {
      if ('answer' in reply) this.answer = reply.answer;
      if (this.chosen !== undefined && this.chosen >= this.figures.length) this.chosen = undefined;
    });
  }

  #show(answer: CheckAnswer): void {
    this.chosen = undefined;
    this.#run = undefined;
    this.answer = answer;
  }

  #ask(request: Ask, then: (reply: CheckReply) => void): void {
    // What is under way is of no use any more, and a long text keeps a worker busy.
    if (this.#isBusy) this.close();
    try {
      this.#worker ??= this.#start();
    } catch {
      this.state = 'failed';
      return;
    }
    this.state = 'reading';
    this.#isBusy = true;
    this.#then = then;
    this.#worker.postMessage($state.snapshot({ ...request, id: ++this.#id }));
  }

  #start(): Worker {
    const worker = new Worker(checkWorkerUrl(), { type: 'module' });
    worker.onerror = () => {
      this.close();
      this.#isBusy = false;
      this.state = 'failed';
    };
    worker.onmessage = ({ data }: MessageEvent<CheckReply>) => {
      if (data.id !== this.#id) return;
      this.#isBusy = false;
      this.state = 'idle';
      this.#then?.(data);
    };
    return worker;
  }
}

/** The run to look at first: one that cannot be true, by how far, else one that is implausible, else the one with most figures. */
function worst({ check }: CheckAnswer): number {
  const weights = check.runs.map(({ run, verdict, implausible }) =>
    verdict.agreement === 'conflict'
      ? 1e6 + Math.log(verdict.factor ?? 1)
      : (implausible.length > 0 ? 1e3 : 0) + run.figures.length
  );
  return Math.max(0, weights.indexOf(Math.max(...weights)));
}
