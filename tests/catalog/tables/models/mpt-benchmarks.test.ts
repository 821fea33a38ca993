import { expect, test } from 'vitest';
import { mptBenchmarks } from '$lib/catalog/tables/models/mpt-benchmarks';
import { flopParts, parameterCount } from '$lib/estimate';
import vectors from '../../../vectors.json';

const rows = vectors.llm_foundry_rows_published;
const benchmarkOf = (model: string) =>
  mptBenchmarks.find(({ name }) => name.toLowerCase() === `mpt ${model}`)!.architecture;

test.each(rows.map((row) => [row.model, row.seq, row.n_params] as const))(
  'MPT %s for %d tokens has %d parameters, to the last one',
  (model, positions, params) => {
    expect(parameterCount({ ...benchmarkOf(model), positions }).total).toBe(params);
  }
);

test('all of MosaicML’s rates follow from its tokens per second, within 0.3 % on average', () => {
  const errors = rows.map(({ model, seq, n_params, tok_s_gpu, model_tflops }) => {
    const { attention } = flopParts({ ...benchmarkOf(model), positions: seq }, seq, 'palm');
    return Math.abs(((6 * n_params + attention) * tok_s_gpu) / (model_tflops * 1e12) - 1);
  });
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.003);
});
