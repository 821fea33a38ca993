import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** How often the bar is drawn, and how often a line is written where a log takes the place of a terminal, ms. */
const EVERY = { terminal: 100, log: 5000 };

/** How far a file has been read, on stderr: a bar on a terminal, else a line now and then. */
export class Progress {
  readonly #out: WriteStream;
  readonly #size: number | undefined;
  readonly #started = performance.now();
  #next = 0;
  #isDrawn = false;

  /** `size` in bytes, where it is known. */
  constructor(out: WriteStream, size: number | undefined) {
    this.#out = out;
    this.#size = size;
    this.#next = out.isTTY ? 0 : EVERY.log;
  }

  show(bytes: number, rows: number): void {
    const elapsed = performance.now() - this.#started;
    if (elapsed < this.#next) return;
    this.#next = elapsed + (this.#out.isTTY ? EVERY.terminal : EVERY.log);
    const text = [this.#share(bytes), `${count(rows)} rows`, `${this.rate(rows)} rows/s`]
      .filter(Boolean)
      .join('  ');
    if (this.#out.isTTY) this.#out.write(`\r${text}\x1b[K`);
    else this.#out.write(`${text}\n`);
    this.#isDrawn = this.#out.isTTY;
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#isDrawn) this.#out.write('\r\x1b[K');
    this.#isDrawn = false;
  }

  /** Rows a second so far. */
  rate(rows: number): string {
    return count(Math.round((rows / Math.max(performance.now() - this.#started, 1)) * 1000));
  }

  #share(bytes: number): string {
    if (!this.#size) return '';
    const share = Math.min(1, bytes / this.#size);
    const full = Math.round(share * WIDTH);
    return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %`;
  }
}

/** `1,234,567`. */
export const count = (value: number): string => value.toLocaleString('en');
