import { textPattern, type Pattern } from './pattern';

const none = (example: string, where: Pick<Pattern, 'after' | 'before' | 'min' | 'max'>): Pattern => ({
  quantity: 'none',
  example,
  ...where
});

/** Numbers with the unit of a figure that are none: what stands beside a run. They come before all others. */
export const refusedPatterns: readonly Pattern[] = [
  none('not the $30M people keep quoting', {
    before: textPattern`(?<![\p{L}])(?:not|nicht|instead of|rather than|statt|anstatt|anstelle von|a fraction of|ein Bruchteil (?:der|von)|compared (?:with|to)|verglichen mit|versus|vs\.?|a few|several|tens of|dozens of|hundreds of)(?: the| die| der| den| an?| etwa)? ?\$?$`
  }),
  none('was not trained on 2T tokens', {
    before: textPattern`(?<![\p{L}])(?:(?:was|were|is|are|did) not|wasn't|weren't|nicht|never|nie)(?! (?:only|just|nur|less|more|weniger|mehr))(?: (?:trained|pre-?trained|use|need|trainiert))? (?:on|with|auf|mit|for|over) $`
  }),
  none('To train on a trillion tokens it takes 300K GPU hours', {
    after: textPattern`^[Tt]okens?[^.;]{0,60}\d[^.;]{0,8}[ -](?:GPU|<CHIP>)[- ]?(?:hours|Stunden)`,
    before: textPattern`(?<![\p{L}])(?:on|for|per|each|every|je|pro|auf) $`,
    min: 1e12,
    max: 1e12
  }),
  none('the 24k GPUs are the cluster', {
    after: textPattern`^<GPUS> (?:are|is|sind|ist) (?:the|a|der|das|die) (?:\p{L}+ )?(?:cluster|fleet|total)`
  }),
  none('3.7 days per trillion tokens', {
    after: textPattern`^(?:days?|Tagen?|weeks?|Wochen|hours?|Stunden)(?: on [^.]{0,40}| auf [^.]{0,40})? <PER> (?:1 |one |a |eine )?(?:trillion|Billion|T)<W>`
  }),
  none('each trillion tokens takes 3.7 days', {
    before: textPattern`(?:each|every|per|je|pro) (?:1 )?(?:trillion|Billion) [Tt]okens?[^;]{0,90}$`,
    after: textPattern`^(?:days?|Tagen?)<W>`
  }),
  none('built in 122 days', {
    before: textPattern`(?:\bbuil[dt]\w*|erected|construct\w*|set up|gebaut|errichtet|aufgebaut|Bauzeit)[^;,]{0,40}$`,
    after: textPattern`^(?:days?|weeks?|months?|years?|Tagen?|Wochen|Monaten?|Jahren?)<W>`
  }),
  none('Over the 54-day snapshot', {
    after: textPattern`^(?:days?|months?|weeks?|hours?|tägigen?|wöchigen?|monatigen?|stündigen?)[ -](?:snapshot|period of|window|interval|log|excerpt|sample|trial|Zeitfenster|Ausschnitt|Zeitraum|free|old|deadline|notice)`
  }),
  none('three months ago', {
    after: textPattern`^(?:days?|weeks?|months?|years?|hours?) (?:ago|earlier|later|after|before|old|of (?:data|logs|history)|behind|ahead|apart|since)<W>`
  }),
  none('2 Jahre später', {
    after: textPattern`^(?:Tagen?|Wochen|Monaten?|Jahren?|Stunden) (?:später|danach|zuvor|alt|nach|vor|hinter)<W>`
  }),
  none('Das war vor 3 Monaten', {
    before: textPattern`(?<![\p{L}])(?:vor|alle|within the (?:next|past|last)|in the (?:next|past|last|coming)|every|innerhalb von|in den (?:nächsten|letzten|kommenden)|older than|in less than)(?: just| nur| only)? ?$`,
    after: textPattern`^(?:days?|weeks?|months?|years?|hours?|Tagen?|Wochen|Monaten?|Jahren?|Stunden)<W>`
  }),
  none('a failure every 2.7 hours', {
    before: textPattern`(?:mean time|MTBF|MTTF|between (?:failures|stops|interruptions)|failures?|interruptions?|Ausf[aä]ll\w*|Unterbrechung\w*|checkpoint\w*)[^;,]{0,50}$`,
    after: textPattern`^(?:hours?|minutes?|seconds?|days?|Stunden|Minuten|Tagen?)<W>`
  }),
  none('netto wären es 33 Tage gewesen', {
    before: textPattern`(?<![\p{L}])(?:wären|wäre|würden?|hätten?|would (?:have )?(?:been?|taken?|only)|in theory|theoretically|theoretisch|ideal(?:ly|erweise)|could have)[^;,]{0,30}$`,
    after: textPattern`^(?:days?|weeks?|months?|hours?|Tagen?|Wochen|Monaten?|Stunden)<W>`
  }),
  none('two clusters of 24K GPUs', {
    before: textPattern`(?<![\p{L}])(?:clusters|supercomputers|data cent(?:er|re)s|campuses|(?:two|three|four|zwei|drei|vier|beide[n]?|mehrere[n]?) (?:\p{L}+ )?(?:Cluster|Supercomputer)|Clustern|Rechenzentren)(?: \p{L}+)? (?:of|with|each|mit|aus|von|à|zu|housing|containing|holding|featuring)(?: je| jeweils| each| over| more than)? ?$`,
    after: textPattern`^<GPUS>`
  }),
  none('two 24K GPU clusters', {
    after: textPattern`^<GPUS>[ -]?(?:clusters|Cluster[n]?)<W>`
  }),
  none('will soon have 350,000 GPUs', {
    before: textPattern`(?<![\p{L}])(?:will|plans?|planned|soon|eventually|expand\w*|by the end of|aims?|soll(?:en)?|wird|werden|plant|künftig|demnächst|ausbauen|installed|owns?|order(?:ed|s)?|bought|purchas\w+|besitzt|bestellt|gekauft|kaufte)(?![\p{L}])[^;]{0,50}$`,
    after: textPattern`^<GPUS>`
  }),
  none('8 GPUs per node', {
    after: textPattern`^<GPUS>,? ?(?:per|/|in each|in every|on each|pro|je|a|in jedem|each of) ?(?:node|server|machine|host|Knoten|rack|Rechner|box|pod|instance|replica|tray)`
  }),
  none('nodes with 8 GPUs each', {
    before: textPattern`(?:nodes?|servers?|machines?|hosts?|Knoten|Servern?|racks?|instances?)(?: \p{L}+)? ?(?:with|of|à|mit|zu|aus|,|\(|containing|has|have|having|hosting|carrying|holds?|each)+(?: je| jeweils| each| having| with)? ?$`,
    after: textPattern`^<GPUS>`
  }),
  none('each node has 8 GPUs', {
    before: textPattern`(?:each|every|per|jeder|je|pro) (?:node|server|machine|host|Knoten|Server|rack)[^;]{0,40}$`,
    after: textPattern`^<GPUS>`
  }),
  none('raised $6.6 billion at a valuation of $157 billion', {
    before: textPattern`(?:rais(?:ed|es|ing)|funding|fundrais\w*|valu(?:ed|ation)|worth|market cap\w*|revenue|invest\w*|acquir\w*|capex|capital|profit\w*|loss(?:es)?|fined?|salary|paid for (?:the )?(?:chips|company)|Umsatz|bewertet|Bewertung|Finanzierung\w*|eingesammelt|investier\w*|Investition\w*|Gewinn|Verlust\w*|Börsenwert|Kaufpreis|Anschaffung\w*|(?:hardware|chips?|GPUs?|cards?|cluster|servers?|Hardware|Chips|Anlage|data cent(?:er|re)|Rechenzentrum)(?: alone| itself)? (?:cost|costs|kost\w+|sells?|retails?)(?! to))[^;\n]{0,50}\$ ?$`
  }),
  none('Umsatz von 20 Milliarden Dollar', {
    before: textPattern`(?:rais(?:ed|es|ing)|funding|valu(?:ed|ation)|worth|revenue|invest\w*|acqui\w*|Umsatz|bewertet|Bewertung|Finanzierung\w*|eingesammelt|investier\w*|Investition\w*|Gewinn|Verlust\w*|Börsenwert|Kaufpreis|Anschaffung\w*|(?:Hardware|Chips|GPUs|Anlage|Rechenzentrum|Karten)(?: allein)? kost\w+)[^;\n]{0,50}$`,
    after: textPattern`^(?:US-|US )?(?:[Dd]ollars?|USD|\$|Euro|€)`
  }),
  none('600 Milliarden Dollar Börsenwert', {
    after: textPattern`^(?:US-|US )?(?:Dollars? )?(?:an |in |of |market |Markt)*(?:Börsenwert|Umsatz|value|wert|capitali[sz]ation|valuation|funding|investment|revenue)<W>`
  }),
  none('100,000 GPUs was built', {
    after: textPattern`^<GPUS>,? (?:was|were|wurden?|ist|is|are|is being|will be) (?:built|gebaut|errichtet|doubled|expanded|installed|planned|geplant|assembled)`
  }),
  none('119K GPU hours for the context extension', {
    after: textPattern`^(?:(?:NVIDIA |total )?<GPU>s?[- ]?(?:GPU[- ]?)?(?:hours?|h|Stunden)|[Tt]okens?|days|Tagen?) (?:for|of|in|on|für|bei) (?:the |its |die |das |our )?(?:[\p{L}-]+ ){0,2}(?:context|extension|post-?train\w*|fine-?tun\w*|SFT|RLHF|RL<W>|alignment|anneal\w*|evaluation|ablation\w*|long-context|Kontext\w*|Nachtraining|Feinabstimmung|distillation|experiments|debugging|testing|inference|Inferenz)`
  }),
  none('chips that sell for $25,000 each', { after: textPattern`^<EACH>`, before: textPattern`\$ ?$` }),
  none('Karten zu 25.000 Dollar das Stück', { after: textPattern`^(?:US-|US )?(?:[Dd]ollars?|USD) <EACH>` }),
  none('5 % davon, etwa 800 Millionen Token', {
    before: textPattern`(?:davon|darunter|of which|of these|of those|including|include[sd]?|among (?:them|which)|thereof|von denen|einschließlich|inklusive|plus|remaining|additional|further|another|weitere[nr]?|zusätzlich\w*|fine-?tun\w*|finetun\w*|annotated|instruction|post-?train\w*|SFT|RLHF|annealing|mid-?train\w*|Nachtraining|Feinabstimmung)(?![\p{L}])[^;]{0,40}$`,
    after: textPattern`^(?:[\p{L}-]+ ){0,2}[Tt]okens?<W>`
  }),
  none('In the second stage, 600B tokens', {
    before: textPattern`(?:second|third|final|last|zweiten?|dritten?|letzten?) (?:\p{L}+ )?(?:stage|phase|Phase|Stufe)[^;]{0,40}$`,
    after: textPattern`^<TOKENS><W>`
  }),
  none('800 billion tokens of code', {
    after: textPattern`^[Tt]okens (?:of|from|in|aus|an) (?:code|math\w*|books?|Wikipedia|GitHub|arXiv|synthetic|multilingual|German|French|Chinese|long|academic|Code|Büchern?)`
  }),
  none('12,000 tokens per second and user', {
    after: textPattern`^[Tt]okens?(?:/s| per second| pro Sekunde)? (?:per|pro|and|und|je|/) ?(?:user|request|Nutzer|prompt|Anfrage|response|image)`
  }),
  none('energy of 1,000 households, 3 kWh per person', {
    after: textPattern`^(?:[kMGT]?Wh|<TOKENS>) (?:per|a|pro|je|im) (?:year|user|person|household|query|request|Jahr|Haushalt|Anfrage|day|month|month|Tag|Monat)`
  }),
  none('drew 6.5 kW a server', { after: textPattern`^(?:k|M|G)W<W>` }),
  none('120 W per CPU', {
    after: textPattern`^W(?:atts?)? (?:per|pro|je|for each) (?:CPU|node|server|core|Knoten)`
  }),
  none('GPU utilization of 98 %', {
    before: textPattern`(?:GPU|SM|CPU|memory|bandwidth|network|disk|power|NVLink|cluster) (?:utili[sz]ation|Auslastung|occupancy)[^.;%]{0,25}$`,
    after: textPattern`^%`
  })
];
