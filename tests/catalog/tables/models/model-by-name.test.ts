import { expect, test } from 'vitest';
import { modelByName, models } from '$lib/catalog';

const find = modelByName(models);

test.each([
  ['Llama 3.1 405B', 'llama-3-1-405b'],
  ['llama3.1-405b', 'llama-3-1-405b'],
  ['llama-3.1-405b', 'llama-3-1-405b'],
  ['Meta-Llama-3.1-405B', 'llama-3-1-405b'],
  ['meta-llama/Llama-3.1-405B', 'llama-3-1-405b'],
  ['meta-llama/Llama-2-70b-hf', 'llama-2-70b'],
  ['LLaMA-65B', 'llama-1-65b'],
  ['deepseek v3', 'deepseek-v3'],
  ['deepseek-ai/DeepSeek-V3-Base', 'deepseek-v3'],
  ['Qwen3-235B-A22B', 'qwen3-235b-a22b'],
  ['GPT-3', 'gpt-3-175b'],
  ['mixtral 8x7b', 'mixtral-8x7b']
])('%s is %s', (name, id) => {
  expect(find(name)?.id).toBe(id);
});

test.each(['Mixtral', 'Llama 3', 'Llama 3 1405B', 'GPT-9', '__proto__', '/', ''])(
  '%s is no model of the list, or more than one',
  (name) => {
    expect(find(name)).toBeUndefined();
  }
);

test('every model is found by its id, name and aliases in any spelling', () => {
  for (const { id, name, org, aliases } of models)
    for (const spelling of [id, name, `${org} ${name}`, ...aliases])
      for (const text of [spelling, spelling.toLowerCase(), spelling.replace(/[ .]/g, '_')])
        expect(find(text)?.id, text).toBe(id);
});
