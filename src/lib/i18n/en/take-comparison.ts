/** What is said of a comparison that is taken away, and in place of what is said of a scenario. */
export default {
  basis: (run: string, list: string) => `${run} is based on: ${list}.`,
  given: (run: string) => `${run} is based on`,
  amounts: (measure: string, list: string) => `${measure}: ${list}.`,
  by: (measure: string) => `Compared by: ${measure}`,
  reading: (name: string) => `A reading of “three times”: ${name}`,
  base: (run: string) => `${run}, the base`,
  factors: 'The factors multiply to it:',
  typical: (value: string) => `one value to stand for it: ${value}`,
  text: 'Text per token',
  textFigure: (value: string) => `text per token ${value}`,
  textSource:
    'Text per token: in tokens of Llama 2; one of Llama 3 holds up to 1/0.85 as much (“up to 15% fewer tokens compared to Llama 2”, ai.meta.com/blog/meta-llama-3).',
  save: {
    csv: 'Download runs as CSV',
    print: 'Print comparison',
    about:
      'JSON has the comparison with every figure in SI units, CSV a line for each run with what is given under the keys of a link. Both open here again; JSON of the calculator is added as a run.'
  },
  file: {
    drop: 'or drop it anywhere on the page: a comparison or a scenario in JSON, or runs in CSV with link keys as their header',
    added: (run: string, place: number, all: number) =>
      `added as run ${place} of ${all}: ${run}. Undo takes it out again.`
  }
};
