/** Families of models that texts name: those of the catalogue, and others that are well known. */
const wellKnown =
  'GPT mGPT Llama LLaMA Megatron Nemotron PaLM Gemma OPT BLOOM GPT-NeoX Pythia MPT Falcon Mistral Mixtral TinyLlama SmolLM Qwen DeepSeek Kimi ' +
  'OLMo OLMoE Phi DBRX StarCoder StarCoderBase GLM ChatGLM BloombergGPT Chinchilla Gopher LaMDA Grok Claude Gemini Granite Yi InternLM ' +
  'Baichuan ERNIE Hunyuan PanGu Jurassic T5 BERT Jamba Arctic Snowflake DCLM StableLM OpenLLaMA RedPajama Cerebras-GPT CodeLlama Teuken ' +
  'EuroLLM Apertus Luminous GPT-J JetMoE Galactica Minerva MiniMax XGen RWKV Mamba MT-NLG GLaM Skywork Inflection Poro';

/** The families a reader knows by name. */
export const modelFamilies: readonly string[] = wellKnown.split(' ').sort((a, b) => b.length - a.length);

const anyOf = (names: readonly string[]): string =>
  names
    .map((name) => name.replace(/-/g, '[- ]?'))
    // Megatron alone is a program.
    .map((name) => (name === 'Megatron' ? 'Megatron(?=[- ]?(?:Turing|\\d))' : name))
    .join('|');

/** In small letters only with a number, as opt and command are words too. */
const family = String.raw`(?:${anyOf([...modelFamilies, ...modelFamilies.map((name) => name.toUpperCase())])}|(?:${anyOf(modelFamilies.map((name) => name.toLowerCase()))})(?=[- ]?v?\d))`;

/** Two sizes or a product in a name, which say neither: OLMoE-1B-7B, 8x7B, 1B-1x. */
const double = String.raw`[- ]?(?:\d{1,5}(?:\.\d{1,3})?[BM]-\d{1,5}(?:\.\d{1,3})?[BMx]|\d+[x×]\d{1,5}(?:\.\d{1,3})?B)(?![\p{L}\p{N}])`;

const version = String.raw`[- ]?(?:[VRKvrk][- ]?)?\d{1,2}(?:\.\d{1,2})?[ac-jln-su-wyz]?(?![\p{L}\p{N}%]|[.,]\d|[- ](?:billion|million|trillion|Mrd|Mio|Milliarden|[KMBT]\b|GPU|days?|Tage|nodes|tokens))`;

/** Members of modelFamilies that go by a word. */
const member =
  'Scout|Maverick|Behemoth|Ultra|Pro|Nano|Flash|Sonnet|Opus|Haiku|Large|Medium|Small|Mini|Lite|Turbo|Nemo|Instruct|Base|Chat|Coder|MoE|NeoX|mini|small|medium|large';

/** Words that a size can stand behind and that are no names. */
const noNames =
  'The|This|That|Our|Its|Their|For|From|With|And|But|While|Both|All|Only|About|Over|Under|Model|Models|Size|Sizes|Training|Train|Das|Die|Der|Den|Dem|Ein|Eine|Mit|Von|Auf|Aus|Bei|Und|Oder|Nur|Rund|Etwa|Modell|Modelle|Größe|Parameter|Parameters|Params|Tokens?|Total|Active|Aktiv|Gesamt';

const alternatives = [
  String.raw`${family}(?:-[A-Z][a-zA-Z]{2,20})?(?:${double}|(?:${version})?(?:[- ](?:${member}))?)(?![\p{L}]|\d[\d.]{0,5}\p{L}{3})`,
  String.raw`\p{Lu}[\p{L}\p{N}.]{0,30}\p{L}(?:${double}|(?=-\d{1,5}(?:\.\d{1,3})?[BM](?![\p{L}\p{N}])))`,
  String.raw`(?!(?:${noNames}) )\p{Lu}\p{L}{2,30}(?= \d{1,5}(?:\.\d{1,3})?B(?![\p{L}\p{N}]))`,
  String.raw`\d{1,5}(?:\.\d{1,3})?(?:B-\d{1,5}(?:\.\d{1,3})?x|[x×]\d{1,5}(?:\.\d{1,3})?B)(?![\p{L}\p{N}])`
];

/**
 * A model by name, with its version and without its size: "Llama 3.1" of "Llama 3.1 405B". Families are those of the
 * catalogue and other well-known ones, and whatever stands before a size, as in Viking-33B.
 */
export const modelPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:${alternatives.join('|')})`,
  'gu'
);

/** The word of a name by which alone a text may go on: Scout of "Llama 4 Scout". */
export const memberOf = (name: string): string | undefined =>
  new RegExp(String.raw`[\d\p{L}] (${member})$`, 'u').exec(name)?.[1];

/** A name without spaces and hyphens, in small letters: `'llama3.1'`. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[- ]/g, '');
