import { quantityIds } from '$lib/estimate';
import { keyTable } from './key-table';

const keyLines = keyTable
  .map(({ key, name, unit }) => `  ${key.padEnd(10)} ${[name, unit].filter(Boolean).join(', ')}`)
  .join('\n');

/** Ids joined by commas, in lines of at most 80 characters. */
const quantityLines = quantityIds
  .join(', ')
  .match(/.{1,77}(?:,|$)/g)!
  .map((line) => `  ${line.trim()}`)
  .join('\n');

export const help = `How long does it take to train a language model, and what does it cost?

Usage
  training-efficiency LINK                      the answer, as a table
  training-efficiency LINK --json               the same in SI units
  training-efficiency LINK --sweep gpus=1k..64k the figures over a range, as CSV
  training-efficiency --batch FILE              every row of a CSV file, as CSV
  training-efficiency --check FILE              whether a text's figures can all be true
  training-efficiency --step-rates FILE         measured step times beside those of the model of plans, as CSV

LINK is a link of the calculator, its query, or single words: 'params=70B&tokens=15T' or params=70B tokens=15T.
With solve= it is complete; without, its values replace those of the calculator's first page. Quote what has a &.

Options
  --solve ID        ask for another quantity; a figure given for it is let go
  --plan PLAN       the TFLOPS of a GPU follow from a parallel plan: auto, auto.tp8, tp8.pp16.mbs1 ...; the link names
                    model and chip, and may say software, sequence and batch
  --json            {"solveFor", "values": {"time": {"lo", "hi"}, ...}, "conflicts", "rounded"}; hi is null where the end is open
  --sweep KEY=A..B  from A to B, or KEY=A,B,C for just those; several make every combination
  --points N        points of a sweep from end to end (25)
  --batch FILE      the first line has keys (below), in any order; - is standard input. What a row lacks is not given,
                    other columns go through as they are, and "conflict" says what cannot all be true
  --reject FILE     where rejected rows go, each with its line and problem (FILE.rejected.csv)
  --check FILE      reads a text's figures of training runs, in English or German, and says of each run whether they can all
                    be true; - is standard input. With --json one object. A .jsonl file of {"id", "text", "lang"?} gives
                    a line of JSON each: {"id", "runs", "consistent", "factor"}
  --strict          exit with 3 where figures of a text cannot all be true
  --step-rates FILE a CSV file with the columns of step-rates.csv (m_L, m_h ..., chip, tp, pp ..., step_s): published and
                    predicted step time, error of the rate, band, memory of a GPU; rows that cannot be modelled are named
  -q, --quiet       no progress on stderr
  -o, --out FILE    write there instead of standard output
  -h, --help        this
  --version         the version

Keys and their units
${keyLines}
The attention factor is 1 where it is not given.
Numbers are 15e12, 1.5T or 16k (k, M, B, T); a range is 380..430, an open end 400.. or ..400.

Quantities to solve for
${quantityLines}

Exit codes: 0 it ran through, 1 a bad call, 2 a file that cannot be read, 3 see --strict.
`;
