/** How many were found, of how many, and how many too many. */
export class Tally {
  found = 0;
  of = 0;
  wrong = 0;

  /** The share of what was found that is right; 1 where nothing was. */
  get precision(): number {
    return this.found + this.wrong === 0 ? 1 : this.found / (this.found + this.wrong);
  }

  /** The share that was found; 1 where there was nothing to find. */
  get recall(): number {
    return this.of === 0 ? 1 : this.found / this.of;
  }

  get f1(): number {
    return (2 * this.precision * this.recall) / (this.precision + this.recall || 1);
  }
}
