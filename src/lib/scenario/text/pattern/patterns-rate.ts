import { textPattern, type Pattern } from './pattern';

/** Shares and rates: MFU, uptime, FLOP/s, tokens per second, FLOP. */
export const ratePatterns: readonly Pattern[] = [
  {
    quantity: 'hfu',
    after: textPattern`^%(?: of)? ?(?:HFU|hardware FLOPs? utili[sz]ation)`,
    factor: 0.01,
    example: '57.8 % HFU',
    gives: 0.578
  },
  {
    quantity: 'hfu',
    before: textPattern`(?:HFU|hardware FLOPs?[- ]utili[sz]ation)[^%;]{0,40}$`,
    after: textPattern`^%`,
    heading: textPattern`\bHFU\b|hardware flops? util`,
    factor: 0.01,
    example: 'an HFU of 43.3%',
    gives: 0.433
  },
  {
    quantity: 'mfu',
    after: textPattern`^%(?: of| in)? ?(?:BF16 |bf16 |FP8 |average |mean |overall )?(?:MFU|model[- ]FLOPs?[- ](?:utili[sz]ation|efficiency)|Model-FLOPs?-Auslastung)`,
    factor: 0.01,
    example: '41 % MFU',
    gives: 0.41
  },
  {
    quantity: 'mfu',
    before: textPattern`(?<![\p{L}])(?:MFU|model[- ]FLOPs?[- ](?:utili[sz]ation|efficiency)|Model-FLOPs?-(?:Auslastung|Utili[sz]ation))[^%;]{0,40}$`,
    after: textPattern`^%`,
    heading: textPattern`\bMFU\b|model flops? util`,
    factor: 0.01,
    example: 'an MFU between 38 and 43 %',
    gives: 0.38
  },
  {
    quantity: 'mfu',
    before: textPattern`(?<![\p{L}])(?:MFU|(?:model[- ]FLOPs?[- ])?utili[sz]ation)(?: of| was| is|:| =|=| von| lag bei| bei)? ?$`,
    after: textPattern`^(?![\d%])`,
    factor: 1,
    min: 0.01,
    max: 1,
    example: 'an MFU of 0.42 on average',
    gives: 0.42
  },
  {
    quantity: 'uptime',
    before: textPattern`(?:effective training time|training[- ]time ratio|goodput|uptime|availability|Verfügbarkeit|effektive[nrs]? (?:Trainings|Rechen)zeit|Trainingszeitanteil|Nutzzeit|productive time)[^%;.\d]{0,50}$`,
    after: textPattern`^%`,
    heading: textPattern`goodput|uptime|effective (?:training )?time|verfügbarkeit`,
    factor: 0.01,
    example: 'an effective training time of 90 %',
    gives: 0.9
  },
  {
    quantity: 'uptime',
    after: textPattern`^% ?(?:of )?(?:effective training time|goodput|uptime|availability|effektive[nrs]? Trainingszeit|Verfügbarkeit|of (?:the|all|elapsed|total) (?:wall-?clock )?time (?:was|were|is|went|spent|training|we)|der (?:Zeit|Laufzeit|Gesamtzeit) (?:wurde|lief|liefen|waren?|tatsächlich|effektiv|produktiv))`,
    factor: 0.01,
    example: 'Mehr als 90 % der Zeit wurde trainiert',
    gives: 0.9
  },
  {
    quantity: 'uptime',
    before: textPattern`(?:training time|Trainingszeit)[^%;.\d]{0,40}$`,
    after: textPattern`^% ?(?:effective(?:ness)?|efficiency|Effektivität|Effizienz)(?![\p{L}])`,
    factor: 0.01,
    example: 'eine Gesamttrainingszeit von mehr als 95% Effektivität',
    gives: 0.95
  },
  {
    quantity: 'mfu',
    after: textPattern`^%(?= ?[*×x] ?[\d.,]{1,9} ?[TP]FLOP)`,
    factor: 0.01,
    example: '56.5% * 123 TFLOPS/s',
    gives: 0.565
  },
  {
    quantity: 'peakFlops',
    before: textPattern`% ?[*×x] ?$`,
    after: textPattern`^(?<unit>[TP]FLOPs?(?:/s(?:ec)?)?)`,
    example: '56.5% * 123 TFLOPS/s',
    gives: 123e12
  },
  {
    quantity: 'mfu',
    after: textPattern`^% ?(?:(?:compute |hardware |FLOPs? |peak )?(?:utili[sz]ation|efficiency)|Auslastung|of (?:the |its |their )?(?:[\d.,]+ ?T?FLOP\S* )?(?:theoretical |dense |BF16 |maximum )*peak|der (?:theoretischen )?(?:Spitzenleistung|Spitze))`,
    factor: 0.01,
    max: 0.75,
    example: 'at 56.5% utilization',
    gives: 0.565
  },
  {
    quantity: 'mfu',
    before: textPattern`(?<!bandwidth )(?<!memory )(?:utili[sz]ation|Auslastung)(?: rate| of the chips| der Chips| der GPUs| in the [\p{L} ]{1,20}(?: phase| stage| run)| in der [\p{L} ]{1,20}phase)?(?: ?of| was| is| reached| at| around| lag bei| von| bei|:|=)[^%;.\d]{0,12}$`,
    after: textPattern`^%`,
    heading: textPattern`utili[sz]ation|auslastung`,
    factor: 0.01,
    max: 0.75,
    example: 'a utilization of 40 %',
    gives: 0.4
  },
  {
    quantity: 'compute',
    after: textPattern`^(?<unit>(?:k|M|G|T|P|E|Z|Y|kilo|mega|giga|tera|peta|exa|zetta|yotta)?-?FLOPs?(?:/s(?:ec)?)?|[PEZ]F(?:/s)?)[- ]?(?:days?|d|Tagen?)<W>`,
    factor: 86400,
    example: '2,800 petaflop-days',
    gives: 2.8e18 * 86400
  },
  {
    quantity: 'compute',
    after: textPattern`^(?<unit>(?:k|M|G|T|P|E|Z|Y|kilo|mega|giga|tera|peta|exa|zetta|yotta)?-?FLOPs?)(?![\p{L}/])(?! per (?:s|GPU)| pro (?:S|GPU)| je)`,
    heading: textPattern`flops?\b|compute|rechenaufwand`,
    // Below that, FLOPS is a rate.
    min: 1e21,
    example: 'a budget of 3.8 × 10^25 FLOPs',
    gives: 3.8e25
  },
  {
    quantity: 'compute',
    after:
      /^(?<unit>(?:[TPEZY]|tera|peta|exa|zetta|yotta|Exa|Zetta|Yotta)?-?(?:FLOPs?|flops?))(?![A-Za-z/])(?! per (?:s|GPU)| pro )/,
    heading: /FLOPs?(?![A-Z/])/,
    min: 1e18,
    example: 'as little as 2.4e20 FLOPs',
    gives: 2.4e20
  },
  {
    quantity: 'compute',
    before: textPattern`(?:FLOPs?|[Cc]ompute|Rechenaufwand)(?: budget| used)?(?: \([^)]{0,12}\))?(?: ?:| ?=| of| von) ?$`,
    after: textPattern`^(?![\d%]|GPU|<CHIP>)`,
    factor: 1,
    min: 1e18,
    example: 'FLOPs: 6.6e22.',
    gives: 6.6e22
  },
  {
    quantity: 'compute',
    after: textPattern`^(?:floating[- ]point operations|Gleitkomma-?[Oo]perationen|Rechenoperationen|training operations|FLOP of compute)`,
    factor: 1,
    min: 1e18,
    example: '3.1e23 floating-point operations',
    gives: 3.1e23
  },
  {
    quantity: 'hfu',
    before: textPattern`(?:hardware|HFU)[^;.]{0,20}$`,
    after: textPattern`^%`,
    factor: 0.01,
    example: 'hardware 57.8 %',
    gives: 0.578
  },
  {
    quantity: 'peakFlops',
    after: textPattern`^(?<unit>(?:T|P|tera|peta)-?FLOPs?(?:/s(?:ec)?)?)(?:/s| per second)?(?:/GPU| per GPU| each)? ?,? ?\(?(?:of |in |at )?(?:(?:dense|sparse|theoretical|BF16|FP16|FP8|bf16)[ -]){0,3}(?:peak|dense|sparse|Spitze|Spitzenleistung|theoretical)`,
    example: '989 TFLOPS dense',
    gives: 989e12
  },
  {
    quantity: 'peakFlops',
    before: textPattern`(?:peak|Spitze(?:nleistung)?|theoretical maximum|theoretische[snr]? (?:Maximum|Leistung|Spitzenleistung))(?! (?:at|throughput of [^.]{0,10} achieved))[^;.\d]{0,40}$`,
    after: textPattern`^(?<unit>(?:T|P|tera|peta)-?FLOPs?(?:/s(?:ec)?)?)`,
    heading: textPattern`peak|spitze`,
    example: 'a peak of 312 TFLOPS',
    gives: 312e12
  },
  {
    quantity: 'peakFlops',
    after: textPattern`^(?<unit>(?:T|P|tera|peta)-?FLOPs?(?:/s(?:ec)?)?) ?(?=at \d[\d.,]* ?% (?:utili[sz]ation|of peak))`,
    example: '123 TFLOPS/sec at 56.5% utilization',
    gives: 123e12
  },
  {
    quantity: 'gpuFlops',
    after: textPattern`^(?<unit>(?:T|tera)-?FLOPs?)(?:/s(?:ec)?)? ?(?:per|/|pro|je|a) ?GCD`,
    factor: 2,
    example: '61 TFLOPs per GCD',
    gives: 122e12
  },
  {
    quantity: 'gpuFlops',
    after: textPattern`^(?<unit>(?:G|T|P|E|giga|tera|peta|exa)-?FLOPs?)(?:/s(?:ec)?|ps| per second| pro Sekunde)? ?(?:/ ?s)? ?(?:(?:per|/|pro|je|a|on each|on every|for each|auf jeder) ?<GPU>|each|apiece|je<W>|pro Stück)`,
    heading: textPattern`(?:t|p)[- ]?flops?.{0,12}(?:gpu|chip|device)|flops? per (?:gpu|chip)`,
    example: '400 TFLOPS per GPU',
    gives: 400e12
  },
  {
    quantity: 'gpuFlops',
    before: textPattern`(?:each|every|jede[rs]?|per|pro|je) (?:of (?:the|its|our|these|those) |der |dieser )?(?:GPU|chip|card|accelerator|Karte|Chip|Grafikkarte|Beschleuniger|<CHIP>)n?s?[^;]{0,45}$`,
    after: textPattern`^(?<unit>(?:G|T|P|tera|peta)-?FLOPs?(?:/s(?:ec)?)?)`,
    example: 'Each GPU sustained 180 TFLOPS',
    gives: 180e12
  },
  {
    quantity: 'clusterFlops',
    after: textPattern`^(?<unit>(?:P|E|peta|exa)-?FLOPs?(?:/s(?:ec)?)?)`,
    min: 5e15,
    example: 'the cluster sustained 2.3 exaFLOPS',
    gives: 2.3e18
  },
  {
    quantity: 'gpuFlops',
    after: textPattern`^(?<unit>(?:G|T|P|giga|tera|peta)-?FLOPs?(?:/s(?:ec)?)?)`,
    heading: textPattern`t[- ]?flops?`,
    max: 5e15,
    example: 'we averaged 102 TFLOPs',
    gives: 102e12
  },
  {
    quantity: 'tokensPerParam',
    after: textPattern`^[Tt]okens? ?(?:per|/|pro|je) ?[Pp]aram`,
    heading: textPattern`tokens? ?(?:per|/) ?param`,
    factor: 1,
    example: '20 tokens per parameter',
    gives: 20
  },
  {
    quantity: 'gpuTokenRate',
    after: textPattern`^(?:[Tt]okens?|tok|t) ?(?:/|per|pro|je) ?<SECOND>? ?(?:/|per|pro|je|and|und|on each|a) ?<GPU>(?: ?(?:/|per|pro) ?<SECOND>)?`,
    heading: textPattern`tok(?:en)?s?.{0,3}(?:/|per|pro).{0,3}s\w*.{0,5}(?:/|per|pro) ?(?:gpu|chip|device)|tok(?:en)?s? ?(?:/|per) ?(?:gpu|chip|device) ?(?:/|per) ?s|\btps\b|tgs\b`,
    factor: 1,
    example: '380 tokens/sec/GPU',
    gives: 380
  },
  {
    quantity: 'gpuTokenRate',
    before: textPattern`(?:token throughput|throughput|Durchsatz)[^;\d]{0,20}$`,
    after: textPattern`^(?:[Tt]okens? )?(?:per|pro|je) <GPU> (?:per|pro|and|und) <SECOND>`,
    factor: 1,
    example: 'a token throughput of 1873 per GPU per second',
    gives: 1873
  },
  {
    quantity: 'tokenRate',
    after: textPattern`^(?:[Tt]okens?|tok) ?(?:/|per|pro|je|a) ?<SECOND>`,
    heading: textPattern`tok(?:en)?s? ?(?:/|per|pro) ?s|throughput|durchsatz`,
    factor: 1,
    example: '238.3K tokens/sec',
    gives: 238300
  },
  {
    quantity: 'stepTime',
    after: textPattern`^(?<unit>ms|milliseconds?|s|secs?|seconds?|Sekunden) ?(?:/|per|pro|je|a) ?(?:it(?:er(?:ation)?)?|step|Schritt|batch|global step)`,
    example: '4.2 seconds per step',
    gives: 4.2
  },
  {
    quantity: 'stepTime',
    before: textPattern`(?:(?:step|iteration|iter)[- ]?time|time per (?:step|iteration)|Schrittzeit|Zeit pro Schritt|(?:step|iteration|Schritt) (?:took|takes|taking|dauert\w*))[^;.\d]{0,15}$`,
    after: textPattern`^(?<unit>ms|milliseconds?|s|secs?|seconds?|Sekunden)<W>`,
    heading: textPattern`(?:step|iter(?:ation)?)[- _]?(?:time|timing)|time per (?:step|iter)|s/it`,
    example: 'with a step time of 32.5s',
    gives: 32.5
  }
];
