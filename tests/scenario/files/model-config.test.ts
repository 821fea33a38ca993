import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findModel } from '$lib/catalog';
import { conventions, flopPerToken, parameterCount } from '$lib/estimate';
import { modelTypes, readModelConfig } from '$lib/scenario/files/model-config';
import { configs } from './configs';

const read = (config: unknown) => readModelConfig(JSON.stringify(config));

function problem(config: unknown) {
  const reading = read(config);
  if (!('problem' in reading)) throw new Error('it was read');
  return reading.problem;
}

function architecture(config: unknown) {
  const reading = read(config);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.architecture;
}

describe.each(Object.entries(configs))('the config.json of %s', (name, config) => {
  it('gives the architecture of the catalogue', () => {
    const { architecture: known } = findModel(name);
    const ours = architecture(config);
    // The catalogue has Gemma with the rows its papers count, and V3 without its MTP module in the parameters.
    const { vocab } = known;
    if (name.startsWith('Gemma ') && !name.startsWith('Gemma 3')) {
      expect(vocab - ours.vocab).toBe(128);
    } else expect(ours.vocab).toBe(vocab);
    const counts = parameterCount({ ...ours, vocab });
    expect(counts).toEqual(parameterCount(known));
    for (const convention of conventions)
      expect(flopPerToken({ ...ours, vocab }, 8192, convention)).toBe(flopPerToken(known, 8192, convention));
  });
});

/** Parameters of the checkpoint, from its safetensors index. */
test.each([
  ['Gemma 7B', 8_537_680_896],
  ['Gemma 2 27B', 27_227_128_320],
  ['GPT-2 XL', 1_557_611_200],
  ['GPT-NeoX 20B', 20_554_567_680],
  ['BLOOM 176B', 176_247_271_424],
  ['Mixtral 8x7B', 46_702_792_704],
  ['Qwen2.5 72B', 72_706_203_648],
  ['Qwen3 235B-A22B', 235_093_634_560]
] as const)('%s has the parameters of its checkpoint, to the last', (name, parameters) => {
  expect(parameterCount(architecture(configs[name])).total).toBe(parameters);
});

const llama = configs['Llama 3 70B'];
const without = (config: Record<string, unknown>, field: string) => {
  const { [field]: _, ...rest } = config;
  return rest;
};

describe('what cannot be read is named', () => {
  it.each<[string, unknown, object]>([
    [
      'an unknown model',
      { ...llama, model_type: 'mamba2' },
      { id: 'unknown-model-type', field: 'model_type', value: 'mamba2' }
    ],
    ['a model type that is no text', { ...llama, model_type: 7 }, { id: 'unknown-model-type', value: '7' }],
    ['one by the name of a method', { ...llama, model_type: 'constructor' }, { id: 'unknown-model-type' }],
    ['no model type', without(llama, 'model_type'), { id: 'missing', field: 'model_type' }],
    [
      'text for a number',
      { ...llama, hidden_size: '8192' },
      { id: 'no-count', field: 'hidden_size', value: '8192' }
    ],
    [
      'a fraction',
      { ...llama, num_hidden_layers: 80.5 },
      { id: 'no-count', field: 'num_hidden_layers', value: '80.5' }
    ],
    ['a negative number', { ...llama, vocab_size: -1 }, { id: 'no-count', field: 'vocab_size', value: '-1' }],
    [
      'zero',
      { ...llama, intermediate_size: 0 },
      { id: 'out-of-range', field: 'intermediate_size', value: '0', least: 1 }
    ],
    ['too much', { ...llama, num_hidden_layers: 1e10 }, { id: 'out-of-range', field: 'num_hidden_layers' }],
    [
      'text for a flag',
      { ...llama, tie_word_embeddings: 'yes' },
      { id: 'no-flag', field: 'tie_word_embeddings' }
    ],
    [
      'more heads of keys than heads',
      { ...llama, num_key_value_heads: 128 },
      { id: 'out-of-range', field: 'num_key_value_heads', most: 64 }
    ],
    [
      'heads that do not share',
      { ...llama, num_key_value_heads: 7 },
      { id: 'no-divisor', field: 'num_key_value_heads', value: '7', divides: 64 }
    ],
    [
      'a width that does not share',
      { ...llama, hidden_size: 8191 },
      { id: 'no-divisor', field: 'num_attention_heads', divides: 8191 }
    ],
    [
      'a list of unknown layers',
      { ...configs['Gemma 2 27B'], layer_types: ['linear_attention'] },
      { id: 'unsupported', field: 'layer_types', value: 'linear_attention' }
    ],
    [
      'a list of too few layers',
      { ...configs['Gemma 2 27B'], layer_types: ['full_attention'] },
      { id: 'unsupported', field: 'layer_types' }
    ],
    [
      'experts in every second layer',
      { ...configs['Qwen3 235B-A22B'], decoder_sparse_step: 2 },
      { id: 'unsupported', field: 'decoder_sparse_step', value: '2' }
    ],
    [
      'more active experts than there are',
      { ...configs['Mixtral 8x7B'], num_experts_per_tok: 9 },
      { id: 'out-of-range', field: 'num_experts_per_tok', most: 8 }
    ],
    ['a list', [llama], { id: 'not-object' }],
    ['null', null, { id: 'not-object' }]
  ])('%s', (_, config, expected) => {
    expect(problem(config)).toMatchObject(expected);
  });

  it.each(Object.entries(configs))(
    'each field that %s cannot do without, when it is missing',
    (_, whole: Record<string, unknown>) => {
      const config = (whole.text_config as Record<string, unknown> | undefined) ?? whole;
      const needed = Object.keys(config).filter((field) => 'problem' in read(without(config, field)));
      expect(needed.length).toBeGreaterThan(4);
      for (const field of needed) expect(problem(without(config, field))).toEqual({ id: 'missing', field });
    }
  );

  it.each([
    ['', undefined],
    ['{"model_type": "llama",\n"hidden_size": 8192,\n}', 3],
    ["{'model_type': 'llama'}", 1]
  ])('text that is no JSON, %j, by its line where the browser tells', (text, line) => {
    expect(readModelConfig(text)).toEqual({ problem: { id: 'not-json', ...(line && { line }) } });
  });

  it('a text that is far too long', () => {
    expect(readModelConfig(' '.repeat(200_001))).toEqual({ problem: { id: 'too-long' } });
  });
});

test('a text model is read out of a larger one, but not out of one within', () => {
  const whole = { model_type: 'llava', _name_or_path: 'some/llava', text_config: llama };
  expect(read(whole)).toMatchObject({ name: 'some/llava', positions: 8192 });
  expect(problem({ text_config: { text_config: llama } })).toEqual({ id: 'missing', field: 'model_type' });
});

test('a window is counted where the config has one, by its list of layers if there is one', () => {
  const gemma = configs['Gemma 2 27B'];
  const layer_types = Array.from({ length: 46 }, (_, i) => (i < 10 ? 'sliding_attention' : 'full_attention'));
  expect(architecture(gemma).window).toEqual({ tokens: 4096, layers: 23 });
  expect(architecture({ ...gemma, layer_types }).window).toEqual({ tokens: 4096, layers: 10 });
  expect(architecture({ ...gemma, sliding_window: null }).window).toBeUndefined();
  const qwen = { ...configs['Qwen2.5 72B'], use_sliding_window: true, max_window_layers: 70 };
  expect(architecture(qwen).window).toEqual({ tokens: 131072, layers: 10 });
  expect(architecture(configs['Gemma 3 27B']).window).toEqual({ tokens: 1024, layers: 52 });
});

/** Whatever was pasted: a message that names what is wrong, or figures. */
function isHandled(text: string): void {
  const reading = readModelConfig(text);
  if ('problem' in reading) {
    expect(reading.problem.id).toMatch(/^[a-z-]+$/);
    return;
  }
  const { total, active } = parameterCount(reading.architecture);
  expect(total > 0 && total < Infinity && active > 0 && active <= total).toBe(true);
  for (const convention of conventions) {
    const flop = flopPerToken(reading.architecture, 8192, convention);
    expect(flop > 0 && flop < Infinity).toBe(true);
  }
}

describe('anything pasted gives a problem or finite figures', () => {
  it('any text', () => fc.assert(fc.property(fc.string(), isHandled)));

  it('any JSON', () => fc.assert(fc.property(fc.json(), isHandled)));

  it('any values in the fields of any family', () => {
    const fields = [...new Set(Object.values(configs).flatMap((config) => Object.keys(config)))];
    const anyValue = fc.oneof(
      fc.integer({ min: -2, max: 300 }),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.string(),
      fc.constantFrom([], ['full_attention'], {}, '1e400')
    );
    const anyConfig = fc.record(Object.fromEntries(fields.map((field) => [field, anyValue])), {
      requiredKeys: []
    });
    fc.assert(
      fc.property(fc.constantFrom(...modelTypes), anyConfig, (type, config) =>
        isHandled(JSON.stringify({ ...config, model_type: type }))
      ),
      { numRuns: 500 }
    );
  });

  it('a known model with one or two fields changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Record<string, unknown>>(...Object.values(configs)),
        fc.array(fc.tuple(fc.nat(30), fc.oneof(fc.integer({ min: 0, max: 200 }), fc.jsonValue())), {
          minLength: 1,
          maxLength: 2
        }),
        (config, changes) => {
          const keys = Object.keys(config);
          const changed = Object.fromEntries(changes.map(([i, value]) => [keys[i % keys.length]!, value]));
          isHandled(JSON.stringify({ ...config, ...changed }));
        }
      ),
      { numRuns: 500 }
    );
  });

  it('nesting as deep as it fits', () => {
    isHandled('{"text_config":'.repeat(13_000) + '1' + '}'.repeat(13_000));
    isHandled('['.repeat(200_000));
  });
});
