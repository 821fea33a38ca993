import { textPattern, type Pattern } from './pattern';

/** What is trained on how much: parameters, batch, sequence, tokens, steps. */
export const sizePatterns: readonly Pattern[] = [
  {
    quantity: 'batchTokens',
    before: textPattern`(?:batch(?:es)?[- ]?(?:size|größe)?|Batchgröße|Stapelgröße)(?: \(tokens\))?(?: ?of| ?was| ?is| ?with| von|:| =|=| mit| to| reached| umfasst\w*)?[^;.\d]{0,12}$`,
    after: textPattern`^(?!(?:sequences|samples|Sequenzen|examples|Beispiele))`,
    heading: textPattern`batch.{0,20}(?:tok|\(t\))|tokens?/batch|batch ?size|batch`,
    factor: 1,
    min: 50_000,
    max: 1e9,
    example: 'a global batch size of 4M tokens',
    gives: 4e6
  },
  {
    quantity: 'batchTokens',
    after: textPattern`^[Tt]okens? ?(?:per|/|a|pro|je|in each|in jedem) ?(?:step|batch|iteration|Schritt|optimizer step|global batch)`,
    factor: 1,
    min: 50_000,
    max: 1e9,
    example: '16M tokens per batch',
    gives: 16e6
  },
  {
    quantity: 'batchTokens',
    after: textPattern`^(?:[Tt]okens?[- ])?(?:(?:global )?batch(?:es)?(?: size)?|Batches?|Batch-?[Gg]röße)<W>`,
    factor: 1,
    min: 50_000,
    max: 1e9,
    example: 'with 4M-token batches',
    gives: 4e6
  },
  {
    quantity: 'batchTokens',
    before: textPattern`steps of ?$`,
    after: textPattern`^(?:[Tt]okens?)?[ ]?(?:[.,;)]|$)`,
    factor: 1,
    min: 50_000,
    max: 1e9,
    example: 'in 143000 steps of 2,097,152.',
    gives: 2097152
  },
  {
    quantity: 'sequence',
    before: textPattern`(?:(?:context|sequence|seq\.?|Kontext|Sequenz)(?:[- ]?(?:window|length|len\.?|size|fenster|länge|größe)s?)?|Sequenzen|sequences|Kontextfenster|Kontextlänge|Sequenzlänge)(?: \([^)]{0,20}\))?(?: of| is| was| to| fasst| von| mit|:| =|=| up to| bis zu| beträgt| extended to| window)?[^;.\d]{0,14}$`,
    after: textPattern`^(?!(?:GPU|<CHIP>|%))`,
    heading: textPattern`seq|context|kontext|\bctx`,
    factor: 1,
    min: 128,
    max: 2e7,
    example: 'a context length of 4k',
    gives: 4000
  },
  {
    quantity: 'sequence',
    after: textPattern`^(?:[Tt]okens?[- ])?(?:(?:of )?(?:context|sequence|Kontext|Sequenz)(?:[- ]?(?:window|length|fenster|länge)s?)?|(?:tokens? )?(?:long|lang)(?: sequences)?)(?![\p{L}])`,
    factor: 1,
    min: 128,
    max: 2e7,
    example: 'a 128K context window',
    gives: 128000
  },
  {
    quantity: 'activeParams',
    after: textPattern`^(?:[Pp]arameters?n? |params? )?(?:(?:are|were|is|of (?:them|which|those|these)|davon|sind|werden|jeweils|je Token|pro Token|per token|being) ){0,3}\(?(?:active|activated|aktiv(?:e[nr]?|iert\w*)?|A|used (?:at|per|for|by|on) (?:any|each|every|a|one|inference|inputs?|tokens?))(?![\p{L}\d])`,
    factor: 1,
    example: '37B active',
    gives: 37e9
  },
  {
    quantity: 'activeParams',
    before: textPattern`(?:(?:activat(?:es?|ed|ing)|active|aktiviert\w*|aktive[nr]?|Aktive)(?: params| parameters| Parametern?)?(?: per token| pro Token)?(?: only| just| nur| are| sind|:| =|=| of| von)?|(?:uses|using|nutzt) only)[^;.\d(]{0,4}$`,
    after: textPattern`^(?!%|<GPUS>|(?:users|days|hours))`,
    heading: textPattern`activ|aktiv`,
    factor: 1,
    min: 1e6,
    example: 'activates only 1.3B of its 6.9B',
    gives: 1.3e9
  },
  {
    quantity: 'activeParams',
    before: textPattern`(?:von denen|of which|davon|wovon|darunter|with)(?: \p{L}+){0,3} $`,
    after: textPattern`^(?:[Pp]arametern? )?(?:(?:per|pro|je|at|for|für|bei|are|is|sind|werden) )?(?:(?:each|any|a|every|jedem|jedes|einem)? ?(?:token|Token|time|forward pass|Schritt|input) )?(?:are |sind |is |being |gleichzeitig |tatsächlich )?(?:active|activated|used|aktiv|aktiviert|genutzt|beteiligt)`,
    factor: 1,
    min: 1e6,
    example: 'von denen je Token 37 Milliarden aktiv sind',
    gives: 37e9
  },
  {
    quantity: 'totalParams',
    after: textPattern`^(?:(?:[Pp]arameters?n?|params?),? )?(?:\(?(?:in total|total|overall|insgesamt|gesamt|all told|in all|in Summe)\)?)(?![\p{L}])(?! tokens)`,
    factor: 1,
    min: 1e6,
    example: '671B in total',
    gives: 671e9
  },
  {
    quantity: 'totalParams',
    before: textPattern`(?:total (?:number of )?(?:parameters|params|size|parameter count)|parameters \(total\)|Gesamtparameter|Parameter gesamt|(?:of its|out of|its|von|of|insgesamt) total(?: of)?|insgesamt)(?: of| is| von|:| =|=)? ?$`,
    after: textPattern`^(?![\d%]|GPU|<CHIP>|[Tt]okens?|(?:Rechen|GPU)|(?:hours|days|Stunden|Tage|MWh|t |tons|tonnes|Tonnen))`,
    heading: textPattern`(?:total|gesamt).{0,12}param|param.{0,12}(?:total|gesamt)|total size`,
    factor: 1,
    min: 1e6,
    example: 'Total parameters: 671B',
    gives: 671e9
  },
  {
    quantity: 'params',
    after: textPattern`^(?:\p{L}[\p{L}-]* ){0,2}?(?:parameters?n?|Parameters?n?|params?|weights|Gewichten?)(?![\p{L}])`,
    heading: textPattern`param|^size$|model size|modellgröße|^größe|#p\b`,
    factor: 1,
    min: 1e5,
    example: 'a 405-billion-parameter model',
    gives: 405e9
  },
  {
    quantity: 'params',
    before: textPattern`(?:[Pp]arameters?n?|params?|Parameterzahl|parameter count|model size|Modellgröße)(?: count)?(?: \([^)]{0,12}\))?(?: of| is| von| =|=|:|: P =)? ?$`,
    after: textPattern`^(?![\d%]|GPU|<CHIP>|[Tt]okens?|(?:hours|days|Stunden|Tage))`,
    factor: 1,
    min: 1e6,
    example: 'Parameters: 1.1B',
    gives: 1.1e9
  },
  {
    quantity: 'tokens',
    after: textPattern`^(?:(?:[\p{L}-]+(?<!\b(?:on|with|for|from|of|and|parameters?|model|GPUs?|und|auf|mit|aus|für|hours|days|batch)),? ){0,3})[Tt]okens?(?![\p{L}])(?! ?(?:/|per|pro|je|a) ?(?:s(?![\p{L}])|sec|Sek|GPU|day|Tag|param|user|step|batch|sequence|document|US|dollar))(?!(?: of)? (?:context|sequence|vocab|window|length))`,
    heading: textPattern`token|training data|data ?size|dataset|trainingsdaten|\bdata\b`,
    factor: 1,
    min: 1e8,
    example: 'on 15 trillion multilingual tokens',
    gives: 15e12
  },
  {
    quantity: 'tokens',
    before: textPattern`(?:[Tt]okens?|[Tt]raining data|Trainingsdaten|dataset(?: size)?)(?: count| size| seen)?(?: \([^)]{0,12}\))?(?: ?of| is| was|: T =|:| =|=| comprised| von)? ?$`,
    after: textPattern`^(?!%|[PTGM]B|[Pp]aram|days|hours)`,
    factor: 1,
    min: 1e8,
    example: 'Tokens: 3 trillion',
    gives: 3e12
  },
  {
    quantity: 'tokens',
    after: textPattern`^(?:[\p{L}-]+ ){0,3}(?:corpus|dataset|Datensatz|Korpus)<W>`,
    factor: 1,
    min: 1e11,
    example: 'the 5 trillion pre-training data corpus',
    gives: 5e12
  },
  {
    quantity: 'steps',
    after: textPattern`^(?:(?:training|optimizer|gradient|update|global|optimi[sz]ation|pre-?training|total|Trainings-?|weight) ?)*(?:steps|iterations|Schritten?|Iterationen|updates)(?![\p{L}])`,
    heading: textPattern`^(?:training |total )?steps$|iterations`,
    factor: 1,
    min: 100,
    max: 1e8,
    example: 'in 139,200 steps',
    gives: 139200
  }
];
