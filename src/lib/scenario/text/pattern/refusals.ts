import { latinPattern } from './pattern';

/** A number that is no figure, whatever stands around it, by what surrounds its digits. */
export interface NoFigure {
  what: string;
  pattern: RegExp;
  /** Texts in which no digit is left when it is done. */
  examples: string[];
}

const months =
  '(?:Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|Mar(?:ch)?|März|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust)?|Sep(?:t(?:ember)?)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)\\.?(?![\\p{L}])';

const refusal = (what: string, pattern: string, ...examples: string[]): NoFigure => ({
  what,
  pattern: latinPattern(pattern, 'gi'),
  examples
});

/** In the order in which they are looked for. */
export const refusals: readonly NoFigure[] = [
  refusal(
    'paper',
    String.raw`arxiv[: ]{1,2}\d{4}\.\d{4,5}(?:v\d)?|\bdoi:? ?10\.\S{1,60}`,
    'arXiv:2407.21783'
  ),
  refusal('telephone', String.raw`\+\d{1,3}[ \d()/-]{6,20}\d`, '+49 89 1234-0', '+1 650 555 0142'),
  refusal(
    'date',
    String.raw`\b\d{1,2}\.? ?${months}(?: (?:19[5-9]\d|20[0-3]\d))?(?!\d)|\b${months} \d{1,2}(?:st|nd|rd|th)?(?:, ?| )(?:19[5-9]\d|20[0-3]\d)|\b${months},? (?:19[5-9]\d|20[0-3]\d)(?!\d)|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?!\d)|\b(?:19[5-9]\d|20[0-3]\d)-\d\d(?:-\d\d)?(?!\d)`,
    '23 July 2024',
    'April 18, 2024',
    '18.04.2024',
    '2024-07-23',
    'December 2022',
    '3. März'
  ),
  refusal(
    'year',
    String.raw`\b(?:in|since|by|from|until|of|early|late|mid|im Jahr|seit|Ende|Anfang|Mitte|bis|ab|Jahr|Herbst|Sommer|Frühjahr|Winter|spring|summer|fall|autumn|Q[1-4]|©|\() ?(?:19[5-9]\d|20[0-3]\d)(?![\d.,]\d|\d| ?(?:GPU|TPU|[\ue000]|token|node|sequence|chip))`,
    'in 2023',
    'Ende 2024'
  ),
  refusal('clock', String.raw`\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b`, '12:45:03'),
  refusal(
    'version',
    String.raw`\b(?:version|release|v|CUDA|PyTorch|Python|NCCL|driver|Revision|Apache)[ -]?\d{1,3}(?:\.\d{1,3}){0,3}(?![\d%])`,
    'Version 3.1',
    'CUDA 12.1'
  ),
  refusal(
    'place in a document',
    String.raw`(?:\b(?:table|tab\.|fig(?:ure|s)?\.?|section|sec\.|appendix|eqn?\.|equation|pages?|pp?\.|chapter|footnote|Seite|S\.|Abschnitt|Abb(?:ildung|\.)|Tabelle|Kapitel|Anhang|Gleichung|Nr\.|No\.|Phase|Stage|Stufe|Rank|Platz)|§|#) ?\d{1,3}(?:\.\d{1,2}){0,3}(?![\d.,]*\d|[KMBT%]| ?(?:tokens|trillion|billion))`,
    'Table 4',
    'Abschnitt 3.2',
    'S. 12'
  ),
  refusal(
    'n-fold',
    String.raw`\b\d{1,9}(?:[.,]\d{1,9})?(?:[-–]\d{1,9}(?:[.,]\d{1,9})?)?(?: ?[x×](?! ?[\d\ue000]| ?10)(?![\p{L}\p{N}])|[- ]?(?:fold|fache[nrsm]?|fach|times|mal(?:ige[nrs]?)?)(?![\p{L}\p{N}]))`,
    '18x',
    '2.5 times',
    '7 mal',
    '3-fold'
  ),
  refusal(
    'price of tokens',
    String.raw`(?:(?:\$|€|US\$|USD) ?\d[\d.,]{0,15}|(?<!\d)\d[\d.,]{0,15} ?(?:\$|€|US-Dollar|Dollar|Euro|cents?|Cent|USD))(?: (?:input|output))? ?(?:per|/|je|pro|for|a|für) ?(?:(?:1|one|eine)[ -]?)?(?:M|K|1K|1M|million|thousand|Mio\.?|Million(?:en)?|Tausend|1[.,]?000(?:[.,]000)?)[ -]?(?:input |output |in |out )?tokens?`,
    '$2.70 per million tokens',
    '0,59 Dollar je Million Token'
  ),
  refusal(
    'bytes and bits',
    String.raw`\b\d[\d.,]{0,15} ?(?:[KMGTP]i?B(?:ps)?|[KMGT]bit|[KMGT]bps|[KMGT]b)(?:/s)?(?![\p{L}\p{N}])`,
    '80GB',
    '3.2Tbps',
    '80 GB',
    '900 GB/s'
  ),
  refusal(
    'degree of parallelism',
    String.raw`\b(?:TP|PP|DP|CP|EP|VP|SP|FSDP|HSDP|MBS|GBS|mbs|gbs)(?: ?[=:] ?|[- ]?)\d{1,6}\b|\b\d{1,6}-way\b`,
    'TP=8',
    'DP 64',
    '8-way'
  ),
  refusal(
    'score',
    String.raw`\b(?:GSM-?8K|MATH-?500|HumanEval\+?|MMLU-Pro|AIME ?\d{2,4}|IFEval|SWE-bench)\b`,
    'GSM8K'
  )
];
