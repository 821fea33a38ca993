import { describe, expect, test } from 'vitest';
import { modelById } from '$lib/catalog';
import { attentionFactor } from '$lib/estimate';
import { decodeScenario, encodeScenario } from '$lib/scenario';
import { trainingOn, withFactor } from '$lib/scenario/counting';

const { scenario: small } = decodeScenario(
  '?name=Plan%20A&params=7B&tokens=2T&gpus=512&peak=1979&mfu=30&uptime=95&price=2.2&watts=700&solve=time&chip=h200-sxm&precision=fp8&batch=4M'
);
const llama = modelById('llama-3-70b')!;
const how = { convention: 'megatron', recomputation: 'none' } as const;

test('another model changes parameters, attention factor, model and sequence, and nothing else', () => {
  const { params, attention, ...others } = small.given;
  const { model, given, ...rest } = trainingOn(small, { ...llama, sequence: 4096 });
  expect(params).not.toEqual(given.params);
  expect(given).toEqual({
    ...others,
    params: { lo: 70_553_706_496, hi: 70_553_706_496 },
    attention: {
      lo: attentionFactor(llama.architecture, 4096, 'megatron'),
      hi: attentionFactor(llama.architecture, 4096, 'megatron')
    }
  });
  expect(attention).toEqual({ lo: 1, hi: 1 });
  expect(model).toEqual({ id: 'llama-3-70b', sequence: 4096, batch: 4e6, total: given.params });
  expect(rest).toEqual({ name: 'Plan A', solveFor: 'time', hardware: small.hardware });
});

describe('the factor of the way to count', () => {
  test('is that of the model', () => {
    const scenario = trainingOn(small, llama);
    expect(withFactor({ scenario, ...how })).toBe(scenario);
    const palm = withFactor({ scenario, convention: 'palm', recomputation: 'full' });
    const factor = attentionFactor(llama.architecture, 8192, 'palm', 'full');
    expect(palm).toEqual({
      ...scenario,
      given: { ...scenario.given, attention: { lo: factor, hi: factor } }
    });
    expect(encodeScenario(palm)).toBe(
      encodeScenario(scenario).replace(/attention=[^&]*/, `attention=${factor}`)
    );
  });

  test('is no example’s, and none where it is asked for', () => {
    expect(withFactor({ scenario: small, convention: 'palm', recomputation: 'none' })).toBe(small);
    const { attention: _, ...given } = trainingOn(small, llama).given;
    const asking = { ...trainingOn(small, llama), given, solveFor: 'attention' } as const;
    expect(withFactor({ scenario: asking, ...how })).toBe(asking);
  });
});
