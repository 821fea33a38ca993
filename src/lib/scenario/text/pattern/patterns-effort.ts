import { textPattern, type Pattern } from './pattern';

/** What it takes: GPUs, hours, days, money, energy, carbon. */
export const effortPatterns: readonly Pattern[] = [
  {
    quantity: 'gpuHoursPerTrillion',
    after: textPattern`^(?:NVIDIA )?<GPU>s?[- ]?(?:GPU[- ]?)?(?<unit>hours?|h|Stunden) (?:<PER>|to train on|for) (?:1 |one |a |each |eine )?(?:trillion|Billion|T)(?:en)? ?[Tt]oken`,
    heading: textPattern`(?:gpu|chip).{0,3}h(?:ours)? ?(?:/|per) ?(?:T|trillion)`,
    example: '180K GPU hours per trillion tokens',
    gives: 180e3 * 3600
  },
  {
    quantity: 'gpuHoursPerTrillion',
    before: textPattern`(?:each|every|per|je|pro|one|a|on|jede|eine) (?:1 )?(?:trillion|Billion|1T) [Tt]okens?[^.;]{0,60}$`,
    after: textPattern`^(?:NVIDIA )?<GPU>s?[- ]?(?:GPU[- ]?)?(?<unit>hours?|h|Stunden)<W>`,
    example: 'on each trillion tokens we need only 180K GPU hours',
    gives: 180e3 * 3600
  },
  {
    quantity: 'gpuTime',
    after: textPattern`^(?:(?:NVIDIA|of|total|cumulative|aggregate) ){0,2}(?:GPU|TPU|<CHIP>|chip|accelerator|device|compute|card|NPU|Rechen|Grafikkarten|Chip|Karten|Beschleuniger)s?(?:[- ](?:GPU|chip|core|TPU|Tensor Core GPU))?s?'?[- ]?(?<unit>hours?|hrs?|h|days?|weeks?|months?|years?|Stunden?|Std|Tagen?|Wochen|Monaten?|Jahren?)(?![\p{L}])`,
    heading: textPattern`(?:gpu|chip|tpu|accelerator|device|[\ue000]|compute|rechen)[s-]{0,2}[- ]?(?:hours?|hrs?|h\b|stunden|std)`,
    example: '30.84M GPU hours',
    gives: 30.84e6 * 3600
  },
  {
    quantity: 'gpuTime',
    after: textPattern`^(?:x|×|\*) ?(?<times>\d{1,5}) ?<GPU>s?[- ]?(?<unit>hours?|days?|Stunden|Tage)<W>`,
    example: '96*14 A100-days',
    gives: 96 * 14 * 86400
  },
  {
    quantity: 'gpuTime',
    before: textPattern`(?:GPU|TPU|chip|accelerator|<CHIP>)s?[- ]?(?:hours|Stunden|hrs)\)?(?: used| needed| required| that training took)?(?: ?:| ?=| of| was| were| is| \()? ?$`,
    after: textPattern`^(?![%\p{L}]|$<W>)|^$`,
    factor: 3600,
    min: 1000,
    example: 'total GPU hours 33,500',
    gives: 33500 * 3600
  },
  {
    quantity: 'gpuTime',
    heading: textPattern`(?:gpu|chip|tpu|[\ue000])[- ]?(?:days|tage)`,
    factor: 86400,
    example: '| GPU days |'
  },
  {
    quantity: 'gpuTime',
    after: textPattern`^(?<unit>hours?|hrs?|Stunden) (?:of|on|auf|with|mit|an) (?:NVIDIA )?(?:<CHIP>s?|GPU|TPU|accelerator)[- ]?(?:GPUs?|[Tt]ime|[Rr]echenzeit|compute|training|use|-?Zeit)?(?![\p{L}\d])`,
    example: '2.664 million hours of H800 time',
    gives: 2.664e6 * 3600
  },
  {
    quantity: 'gpuTime',
    after: textPattern`^(?<unit>hours?|hrs|Stunden)(?![\p{L}])`,
    heading: textPattern`hours used`,
    min: 20_000 * 3600,
    example: '39.3 million hours',
    gives: 39.3e6 * 3600
  },
  {
    quantity: 'gpuPrice',
    after: textPattern`^(?:(?:US-|US )?[Dd]ollars?|USD|\$)? ?(?:/|per|an?|pro|je|die|for (?:each|an|every)|for one|für (?:eine|jede)) ?(?:rented |einzelne )?(?:(?:NVIDIA )?<GPU>[- ]?(?:GPU[- ]?)?)?(?:hour|hr|h|Stunde|Std)(?![\p{L}])`,
    heading: textPattern`(?:\$|usd|price|preis|cost|rate|kosten).{0,15}(?:/|per|pro|je).{0,6}(?:hour|h\b|hr|stunde)`,
    factor: 1 / 3600,
    max: 1000 / 3600,
    example: '$2 per GPU hour',
    gives: 2 / 3600
  },
  {
    quantity: 'gpuPrice',
    after: textPattern`^(?:(?:US-|US )?[Dd]ollars?|USD|\$)? ?(?:/|per|an?|pro|je|die) ?<GPU>[ -]?(?:und|and|per|/|a)? ?-?(?:hour|hr|h|Stunde)(?![\p{L}])`,
    factor: 1 / 3600,
    max: 1000 / 3600,
    example: '2 Dollar je GPU-Stunde',
    gives: 2 / 3600
  },
  {
    quantity: 'gpuPrice',
    before: textPattern`(?:rental price|Mietpreis|price per GPU[- ]hour|Preis pro GPU-Stunde|hourly (?:rate|price)|Stundenpreis|Stundensatz)[^;.\d]{0,30}(?:\$|USD) ?$`,
    factor: 1 / 3600,
    max: 1000 / 3600,
    example: 'a rental price of $2',
    gives: 2 / 3600
  },
  {
    quantity: 'cost',
    before: textPattern`(?:\$|USD|US\$) ?$`,
    heading: textPattern`cost|kosten|budget|\$|usd`,
    factor: 1,
    min: 500,
    example: 'costs $5.576M in total',
    gives: 5.576e6
  },
  {
    quantity: 'cost',
    after: textPattern`^(?:US-|US )?(?:[Dd]ollars?|USD|\$)(?![\p{L}])`,
    factor: 1,
    min: 500,
    example: '5,576 million dollars',
    gives: 5.576e9
  },
  {
    quantity: 'pue',
    before: textPattern`(?:PUE|[Pp]ower [Uu]sage [Ee]ffectiveness\)?)(?: \(PUE\))?(?: factor| value| coefficient|-Wert)?(?: of| is| was| von|:| =|=| at)? ?(?:about )?$`,
    heading: textPattern`\bpue\b`,
    factor: 1,
    min: 1,
    max: 3,
    example: 'a PUE of 1.1',
    gives: 1.1
  },
  {
    quantity: 'carbonIntensity',
    after: textPattern`^(?<unit>t|kg|g|grams?|kilograms?|Gramm|Kilogramm|lbs?)(?: of| an)?[ -]?(?:CO2(?:-?eq?\.?)?(?:uivalent)?|carbon(?: dioxide)?|CO2-Äquivalent\w*)? ?(?:/|per|pro|je) ?(?<per>k|M|kilowatt|megawatt|Kilowatt|Megawatt)(?:Wh|[- ]?hour|stunde)`,
    heading: textPattern`(?:g|kg|t)[ -]?(?:co2\w*)? ?(?:/|per|pro|je) ?[km]wh|carbon intensity|emissionsfaktor|intensity`,
    example: '57 gCO2eq/kWh',
    gives: 57e-3 / 3.6e6
  },
  {
    quantity: 'carbon',
    after: textPattern`^(?<unit>metric tons?|metric tonnes?|tons?|tonnes?|t|kt|kg|g|Tonnen?|kilograms?|Kilogramm|kilotons?|Megatonnen|Mt)(?:(?: of| an)?[ -]?(?:CO2|carbon|Kohlen(?:di|stoffdi)oxid|Treibhausgas|greenhouse|emissions|Emissionen))`,
    heading: textPattern`carbon|co2|emission|kohlenstoff`,
    example: '8,930 tons of CO2',
    gives: 8930e3
  },
  {
    quantity: 'carbon',
    before: textPattern`(?:CO2|carbon|emission|emit|Emission|ausgestoß|Ausstoß|Klima|kWh|Treibhaus)[^;]{0,85}$`,
    after: textPattern`^(?<unit>metric tons?|metric tonnes?|tons?|tonnes?|t|kt|kg|Tonnen?)(?![\p{L}\d])`,
    example: 'emissions came to 8,930 tonnes',
    gives: 8930e3
  },
  {
    quantity: 'carbon',
    after: textPattern`^(?<unit>metric tons?|tons|tonnes|Tonnen)(?![\p{L}]| (?:of|an|von|pro|per|a) )`,
    min: 100,
    max: 1e9,
    example: 'and 11,390 tonnes in all',
    gives: 11390e3
  },
  {
    quantity: 'energy',
    after: textPattern`^(?<unit>[kMGT]Wh|(?:kilo|mega|giga|tera|Kilo|Mega|Giga|Tera)watt[- ]?(?:hours?|stunden?))(?![\p{L}])`,
    heading: textPattern`energy|energie|strom|[kmg]wh|electricity`,
    example: '1,287 MWh of electricity',
    gives: 1287 * 3.6e9
  },
  {
    quantity: 'gpuPower',
    after: textPattern`^(?:W|[Ww]atts?)(?![\p{L}\d])`,
    heading: textPattern`power|tdp|leistung|watt`,
    factor: 1,
    min: 50,
    max: 3000,
    example: 'a TDP of 700 W',
    gives: 700
  },
  {
    quantity: 'gpus',
    after: textPattern`^(?:x|×|\*) ?(?<times>\d{1,3}) ?<GPUS>`,
    factor: 1,
    example: '64 x 8 A100',
    gives: 512
  },
  {
    quantity: 'gpus',
    after: textPattern`^(?:NVIDIA )?(?:DGX|HGX)[- ]?(?:<CHIP>|Station)?(?: \([^)]{0,12}\))?[- ]?(?:nodes?|servers?|systems?|machines?|Knoten|Server[n]?|Systemen?)?(?![\p{L}\d])`,
    factor: 8,
    example: '96 DGX nodes',
    gives: 768
  },
  {
    quantity: 'gpus',
    after: textPattern`^(?:[\w.-]+ )?(?:nodes?|servers?|machines?|Knoten|Servern?|instances)(?:,| \(|)? ?(?:of|with|each with|each having|each|à|mit|mit je|mit jeweils|zu je|aus je|having|containing)+ (?<times>\d{1,2}) (?:NVIDIA )?<GPUS>`,
    factor: 1,
    example: '48 nodes with 8 GPUs',
    gives: 384
  },
  {
    quantity: 'gpus',
    after: textPattern`^(?:<CHIP>[- ]?)?GCDs?<W>`,
    factor: 0.5,
    example: '8,192 GCDs',
    gives: 4096
  },
  {
    quantity: 'gpus',
    after: textPattern`^(?:x ?|× ?)?(?:[\p{L}-]+(?<!\b(?:on|with|for|from|and|und|auf|mit|aus|in|hours|days|tokens?|parameters?)) ){0,2}?<GPUS>`,
    heading: textPattern`^(?:#|no\.?|num(?:ber)?|n|anzahl)?[ _]?(?:of |der )?(?:gpus?|accelerators?|chips?|devices?|[\ue000]+s?|tpus?)(?: ?(?:count|used|number|anzahl|\([^)]{0,20}\)))?$|gpu[ -]?(?:count|anzahl|zahl)|hardware|number of (?:gpu|accel|chip)|world[ _]?size|accelerators`,
    factor: 1,
    min: 1,
    max: 5e6,
    example: '16,000 NVIDIA H100 GPUs',
    gives: 16000
  },
  {
    quantity: 'gpus',
    before: textPattern`(?:(?:GPUs?|accelerators?|chips?|<CHIP>)(?: used| count)?(?: ?:| ?=| n =)|GPU count) ?$`,
    after: textPattern`^(?:$|[.,;:)\n])`,
    factor: 1,
    min: 1,
    max: 5e6,
    example: 'GPUs: 384',
    gives: 384
  },
  {
    quantity: 'gpus',
    before: textPattern`(?<![\p{L}])(?:on|auf|with|mit|used?|using|ran on) ?$`,
    after: textPattern`^(?:of them|of these|of those|davon|dieser|von ihnen)`,
    factor: 1,
    min: 1,
    max: 5e6,
    example: 'in practice we ran on 992 of them',
    gives: 992
  },
  {
    quantity: 'time',
    after: textPattern`^(?<unit>days?|weeks?|months?|Tagen?|Wochen?|Monaten?)(?![\p{L}])(?!-(?:old|long (?:wait|delay)))`,
    heading: textPattern`time|dauer|duration|days|tage|wall|laufzeit|trainingszeit`,
    example: 'it took 54 days',
    gives: 54 * 86400
  },
  {
    quantity: 'time',
    before: textPattern`(?:train\w*|took|takes?|taking|finished|complet\w+|ran|runs?|last(?:ed|s)|duration|dauert?e?\w*|trainiert\w*|benötigt\w*|brauchte\w*|lief\w*|Dauer|Laufzeit|Trainingszeit|wall-?clock|busy)(?![\p{L}])[^;]{0,85}$`,
    after: textPattern`^(?<unit>hours?|hrs|years?|Stunden|Jahren?)(?![\p{L}])`,
    max: 3e8,
    example: 'training took 14 hours',
    gives: 14 * 3600
  }
];
