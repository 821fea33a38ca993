import { models, runs } from '$lib/catalog';

/** Families of models that texts name and the catalogue has no run of. */
const others =
  'Claude Gemini Grok Mixtral Mistral Granite Phi Yi InternLM Baichuan ERNIE Hunyuan PanGu Jurassic Gopher Chinchilla LaMDA T5 BERT ' +
  'Jamba Arctic DBRX Command StableLM OpenLLaMA RedPajama Cerebras-GPT CodeLlama Teuken EuroLLM Apertus Luminous Viking GPT-J GPT-NeoX ' +
  'StarCoder StarCoderBase BloombergGPT OLMo OLMoE SmolLM JetMoE GLM ChatGLM Galactica Minerva Nemotron Kimi MiniMax XGen RWKV Mamba K2';

/** How a name of the catalogue begins: letters, with those after a hyphen. */
const family = (name: string): string => /^[A-Za-z]+(?:-[A-Za-z]{2,})?/.exec(name)?.[0] ?? '';

/** What begins names of rows that are no models. */
const notModels = /^(?:Megatron-LM|MLPerf|MaxText|NeMo.*|Table|Training|Model|The)$/i;

const families = [...new Set([...[...models, ...runs].map(({ name }) => family(name)), ...others.split(' ')])]
  .filter((name) => name.length > 1 && !notModels.test(name))
  .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
  .sort((a, b) => b.length - a.length);

/** Two sizes or a product in a name, which say neither: OLMoE-1B-7B, 8x7B, 1B-1x. */
const double = String.raw`[- ]?\d+(?:\.\d+)?[BM]?[-x×]\d+(?:\.\d+)?(?:[BM]|x)(?![\p{L}\p{N}])`;

const version = String.raw`[- ]?(?:[VRvr][- ]?)?\d{1,2}(?:\.\d{1,2})?[ac-jln-su-z]?(?![\p{L}\p{N}%]|[.,]\d|[- ](?:billion|million|trillion|Mrd|Mio|Milliarden|[KMBT]\b|GPU|days?|Tage|nodes|tokens))`;

/**
 * A model by name, with its version and without its size: "Llama 3.1" of "Llama 3.1 405B". Families are those of the
 * catalogue and other well-known ones, and whatever stands with a hyphen before a size, as in Viking-33B.
 */
export const modelPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${families.map((name) => name.replace(/-/g, '[- ]?')).join('|')})(?:-[A-Z][a-zA-Z]{2,})?(?:${double}|(?:${version})?(?:-(?:MoE|Base|Instruct|Chat|mini|small|medium|large|Lite|NeoX))?)(?![\p{L}]|\d[\d.]*\p{L}{3})|` +
    String.raw`\p{Lu}[\p{L}\p{N}.]*\p{L}(?:${double}|(?=-\d+(?:\.\d+)?[BM](?![\p{L}\p{N}])))|(?<![\p{L}\p{N}]|\d[.,])\d+(?:\.\d+)?B?[-x×]\d+(?:\.\d+)?(?:B|x)(?![\p{L}\p{N}]))`,
  'gu'
);

/** A name without spaces and hyphens, in small letters: `'llama3.1'`. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[- ]/g, '');
