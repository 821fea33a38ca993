import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findModel } from '$lib/catalog';
import { conventions, flopPerToken, parameterCount } from '$lib/estimate';
import { modelTypes, readModelConfig } from '$lib/scenario/model/model-config';
import { configs } from './configs';
import { newerConfigs } from './newer-configs';

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
      'an unknown model without the usual fields',
      { model_type: 'dbrx', d_model: 6144, n_heads: 48, n_layers: 40, vocab_size: 100352 },
      { id: 'unknown-model-type', field: 'model_type', value: 'dbrx' }
    ],
    ['a model type that is no text', { ...llama, model_type: 7 }, { id: 'unknown-model-type', value: '7' }],
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
      { id: 'hybrid', field: 'layer_types', value: 'linear_attention' }
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

  // Gemma 3 leaves fields to its class.
  it.each(Object.entries(configs).filter(([name]) => name !== 'Gemma 3 27B'))(
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
    ['{"model_type": "llama"\n"hidden_size": 8192\n}', 2],
    ["{'model_type': 'llama'}", 1]
  ])('text that is no JSON, %j, by its line where the browser tells', (text, line) => {
    expect(readModelConfig(text)).toEqual({ problem: { id: 'not-json', ...(line && { line }) } });
  });

  it.each([
    ['{"model_type": "llama,}",\n"hidden_size": 8192,\n}', 2],
    ['{"layer_types": ["a\\",]",\n], "rope_theta": NaN}', 1]
  ])('a comma that nothing follows, in %j', (text, line) => {
    expect(readModelConfig(text)).toEqual({ problem: { id: 'not-json', line, isComma: true } });
  });

  it.each([
    ['[4, "x"]', '4', { id: 'no-layer', value: 'x', layers: 94 }],
    ['[94]', '', { id: 'no-layer', value: '94' }],
    ['[-1]', '', { id: 'no-layer', value: '-1' }],
    ['[[[[0]]]]', '', { id: 'no-layer', value: '[[[0]]]' }],
    ['3', '', { id: 'unsupported' }]
  ])('%s for the layers without experts', (list, _, expected) => {
    const text = JSON.stringify(configs['Qwen3 235B-A22B']).replace(
      '"mlp_only_layers":[]',
      `"mlp_only_layers":${list}`
    );
    expect(problem(JSON.parse(text))).toMatchObject({ field: 'mlp_only_layers', ...expected });
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

test('layers without experts are counted once each, by what the list has', () => {
  const config = { ...configs['Qwen3 235B-A22B'], mlp_only_layers: [0, 1, 1, 93] };
  expect(architecture(config).experts?.dense).toBe(3);
});

test('a byte-order mark, and what Python writes for infinity and no number, are read', () => {
  const text = JSON.stringify({ ...llama, rope: 'a', dropout: 'b', note: 'NaN, -Infinity' });
  const python = text.replace('"a"', '[-Infinity, Infinity]').replace('"b"', 'NaN');
  expect(readModelConfig(`\ufeff${python}`)).toEqual(read(llama));
  const value = (word: string) =>
    readModelConfig(text.replace('"num_attention_heads":64', `"num_attention_heads": ${word}`));
  expect(value('NaN')).toMatchObject({ problem: { id: 'no-count', value: 'NaN' } });
  expect(value('Infinity')).toMatchObject({ problem: { id: 'no-count', value: 'Infinity' } });
});

test('a value nested without end is named, and cut', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const nested = (field: string) => {
    const text = JSON.stringify({ ...llama, [field]: 'deep' }).replace('"deep"', deep);
    const reading = readModelConfig(text);
    return 'problem' in reading ? reading.problem : undefined;
  };
  expect(nested('hidden_size')).toMatchObject({
    id: 'no-count',
    value: expect.stringMatching(/^\[{1,39}…$/)
  });
  expect(nested('model_type')).toMatchObject({ value: expect.stringMatching(/^\[{1,39}…$/) });
  expect(nested('rope_scaling')).toBeUndefined();
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

  it('a known model, a thousand times with fields changed, dropped and added, and its text damaged', () => {
    const known: Record<string, unknown>[] = [...Object.values(configs), ...Object.values(newerConfigs)];
    const names = [
      ...new Set(known.flatMap((config) => Object.keys({ ...config, ...(config.text_config as object) })))
    ];
    const deep = fc.nat(6000).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`);
    const value = fc.oneof(
      fc.integer({ min: -1, max: 200 }).map(String),
      fc.constantFrom(
        '0',
        '1e400',
        '-0',
        '1e9',
        'null',
        'true',
        '""',
        '[]',
        '{}',
        'NaN',
        'Infinity',
        '-Infinity',
        '"4"'
      ),
      fc.json(),
      deep
    );
    const change = fc.record({ name: fc.constantFrom(...names), value: fc.option(value) });
    const damage = fc.option(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(2),
        put: fc.constantFrom('', ',', '\ufeff', '\0', '}', '"')
      }),
      { freq: 4 }
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        damage,
        (config, changes, damage) => {
          const text = changes.reduce((text, { name, value }) => {
            const field = new RegExp(`"${name}":("[^"]*"|[^,{}\\[\\]]+)(,?)`);
            if (value === null) return text.replace(field, '');
            return field.test(text)
              ? text.replace(field, (_, _old, comma: string) => `"${name}":${value}${comma}`)
              : text.replace('{', () => `{"${name}":${value},`);
          }, JSON.stringify(config));
          if (!damage) return isHandled(text);
          const at = Math.floor(damage.at * text.length);
          isHandled(text.slice(0, at) + damage.put + text.slice(at + damage.cut));
        }
      ),
      { numRuns: 1000 }
    );
  });

  it('nesting as deep as it fits', () => {
    isHandled('{"text_config":'.repeat(13_000) + '1' + '}'.repeat(13_000));
    isHandled('['.repeat(200_000));
  });
});
