import type { Row } from '$lib/catalog/tables/cell';
import rows from '$lib/catalog/tables/runs.csv';

/** The columns of the table as it was first published; rows written then have no others. */
export const firstColumns = Object.keys(rows[0]!).filter(
  (column) => !['flop_convention', 'derived', 'miss_reason'].includes(column)
);

const oddities: Record<string, readonly string[]> = {
  kind: ['full_run', 'throughput', 'rumour', 'full_run_rl', 'projection', 'constructor'],
  accelerator: [
    'NVIDIA H100-SXM5-80GB',
    'Google TPU v5p',
    'Google TPU v7 (Ironwood)',
    'AMD Instinct MI300X',
    'AWS Trainium2',
    'Huawei Ascend 910B',
    'mixed: A100 and H100',
    '__proto__',
    ''
  ],
  date: ['2025-01-31', '2025-01', '2025', 'early 2025', '2024-Q3', '~2023', 'summer 2024 (blog)', ''],
  org: ['Meta', 'Acme & Söhne', 'A+B_C/D', '北京大学', ''],
  quote: [
    'plain',
    'He said "so",\nand then\r\n"not so"',
    '<img src=x onerror=alert(1)>',
    '| 70B | 1,024 | ½ |',
    '„deutsch“ – مرحبا'
  ],
  verification: ['primary', 'secondary', 'tertiary', ''],
  precision: ['bf16', 'fp8', 'mxfp6', 'int4', ''],
  uptime_or_goodput: ['', '', '0.9', '1'],
  reported_mfu: ['', '', '0.4', '0.01', '1'],
  reported_hfu: ['', '', '0.5'],
  params_active: ['', '', '17000000000'],
  seq_len: ['', '2048', '1', '1000000']
};

/**
 * Rows nobody wrote, alike for every run of a test: real ones, each with a new name, other figures and oddities, and
 * with some cells emptied.
 */
export function generatedRows(count: number): Row[] {
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const base = pick(rows);
    const row: Record<string, string> = {};
    for (const column of firstColumns) {
      const cell = base[column] ?? '';
      const isFigure = /^\d+(\.\d+)?$/.test(cell) && Number(cell) > 1;
      const odd = oddities[column];
      if (odd && random() < 0.3) row[column] = pick(odd);
      else if (random() < 0.1 && !['model', 'source', 'quote', 'kind'].includes(column)) row[column] = '';
      else row[column] = isFigure ? String(Math.ceil(Number(cell) * (0.3 + 2 * random()))) : cell;
    }
    row.model = `${base.model} ${pick(['variant', 'Ω', '模型', '"x"'])} ${i % 7 === 0 ? '' : i}`;
    return row;
  });
}
