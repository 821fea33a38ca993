/** What TeX takes for a command, a mark of the list of references or no letter at all, as it has to be written. */
const written: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '–': '--',
  '−': '$-$',
  '×': '$\\times$',
  '·': '$\\cdot$',
  '≥': '$\\geq$',
  '≤': '$\\leq$',
  '∞': '$\\infty$',
  '√': '$\\surd$',
  '₂': '\\textsubscript{2}'
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A text for a field of BibTeX, braces of its own left out: BibTeX counts those, escaped or not. Letters stay as they
 * are, for its UTF-8 successors.
 */
export const tex = (text: string): string =>
  text
    .replace(/[\\{}$&#%_~^\u00a0–−×·≥≤∞√₂]/g, (sign) => written[sign]!)
    .replace(/(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, minus: string, digits: string) => {
      const power = [...digits].map((digit) => superscripts.indexOf(digit)).join('');
      return `\\textsuperscript{${minus && '-'}${power}}`;
    });
