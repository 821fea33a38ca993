export default {
  copied: 'Copied',
  copyFailed: 'Copy this text:',
  embed: {
    title: 'Embed in another page',
    intro:
      'A frame with the answer, the chart and the sliders you choose. It keeps to the figures shown now.',
    show: 'Readers can change',
    answer: (name: string) => `${name} (the answer)`,
    theme: 'Colours',
    themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark' },
    preview: 'Preview',
    code: 'Code of the frame',
    copy: 'Copy code',
    copied: 'Code copied',
    copyFailed: 'Copy this code:',
    height: (narrow: string, wide: string) =>
      narrow === wide
        ? `${wide} px high, so that nothing scrolls inside.`
        : `${wide} px high, ${narrow} px in a place narrower than 600 px, so that nothing scrolls inside.`,
    measuring: 'Measuring the height …'
  },
  cite: {
    title: 'Cite',
    sentence: 'Copy sentence',
    bibtex: 'Copy BibTeX',
    trace: 'Copy calculation',
    basis: (list: string) => `Based on: ${list}.`,
    plainAttention: '6 FLOP per parameter and token',
    accessed: (site: string, url: string, day: string) => `${site}, ${url}, accessed ${day}.`
  },
  calculation: {
    names: 'Chip and model',
    given: 'Given',
    steps: 'Calculation',
    entered: 'entered',
    linked: 'from the link',
    causes: (list: string) => `follows from its causes: ${list}`,
    exact: (value: string) => `(unrounded, SI: ${value})`,
    conflicting: 'What follows is worked out from those of them that come first in the list above.',
    six: 'The 6: a multiplication and an addition for each parameter and token, forward once and backward twice (Kaplan et al. 2020, arXiv:2001.08361, section 2.1).',
    mfu: 'MFU: model FLOP utilisation (Chowdhery et al. 2022, PaLM, arXiv:2204.02311, appendix B).',
    link: (url: string) => `Link: ${url}`,
    made: (site: string, day: string) => `${site}, ${day}`
  },
  save: {
    title: 'Save',
    json: 'Download JSON',
    csv: 'Download CSV',
    print: 'Print report',
    about:
      'JSON has every figure in SI units, CSV the given ones under the keys of a link. Both open here again.',
    schema: 'Schema of the JSON'
  },
  file: {
    title: 'Open a file',
    choose: 'Choose a file …',
    drop: 'or drop it anywhere on the page: JSON, or CSV with link keys as its header',
    opened: 'opened. Undo or Back returns to what was there.',
    isComparison: 'is a comparison.',
    openThere: 'Open it in the comparison',
    full: 'there is no room for another run. Remove one first.',
    others: (count: number) =>
      count === 1 ? 'One further file was left aside.' : `${count} further files were left aside.`,
    rows: (rows: string, shown: number) =>
      shown === 1
        ? `It has ${rows} rows; this is one of them.`
        : `It has ${rows} rows; these are the first ${shown}.`,
    which: 'Row',
    line: (line: number) => `Line ${line}`,
    further: (count: number) => `and ${count} more`,
    faults: {
      'too-long': 'is larger than 2 MB, and no scenario is.',
      'not-text': 'is no text in UTF-8. Save a spreadsheet as CSV (UTF-8) first.',
      empty: 'is empty.',
      'not-json': ({ line, isComma }: { line?: number; isComma?: true }) =>
        isComma
          ? `is not valid JSON: nothing follows the comma in line ${line}. Delete it.`
          : line === undefined
            ? 'is not valid JSON.'
            : `is not valid JSON: see line ${line}.`,
      'no-scenario': 'has no scenario: it needs a “link”, or “given” with figures in SI units.',
      'results-only': 'has results but not what they follow from: “link” or “given” is missing.',
      'no-key': 'names no key of a link in its first line (params, tokens, gpus …).',
      'no-row': 'has no row that can be used.',
      unavailable: 'could not be read.'
    },
    problems: {
      'not-as-linked': 'is not what the link of the file says; the link counts',
      'no-interval': 'is no number and no { "lo", "hi" }',
      'unknown-column': 'is no key of a link; the column is left out',
      cells: 'cells of those in the first line; the row is left out',
      'no-figure': 'gives no figure and is left out',
      quotes: 'has quotes that are not closed, and is left out',
      'row-too-long':
        'is longer than a million characters or has a quote that is not closed, and is left out',
      newer: 'is a version that is not known here; what it adds is not read',
      'no-room': 'is a run past the fourth, and left out'
    }
  }
};
