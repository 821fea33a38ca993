import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quantityIds } from '$lib/estimate';
import { help } from '../../src/cli/help';
import { keyTable } from '../../src/cli/key-table';

const readme = new URL('../../README.md', import.meta.url);

/** A Markdown table whose columns are as wide as their widest cell. */
function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head!.map((_, i) => Math.max(...[head!, ...rows].map((row) => row[i]!.length)));
  const line = (cells: readonly string[], filler: string): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!, filler)).join(' | ')} |`;
  return [
    line(head!, ' '),
    line(
      widths.map(() => ''),
      '-'
    ),
    ...rows.map((row) => line(row, ' '))
  ].join('\n');
}

const code = (text: string): string => `\`${text}\``;

/** `npx vitest run --project unit key-table -u` writes it. */
test('the table of keys in the README is what the quantities make it', async () => {
  const table = markdownTable([
    ['key', 'quantity', 'unit', 'as `solve` and in JSON'],
    ...keyTable.map(({ key, id, name, unit }) => [code(key), name, unit, code(id)])
  ]);
  const text = readFileSync(readme, 'utf8');
  const current = text.replace(
    /(<!-- keys -->\n\n)[^]*?(\n\n<!-- \/keys -->)/,
    (_, before, after) => before + table + after
  );
  expect(current).toContain(table);
  await expect(current).toMatchFileSnapshot('../../README.md');
});

test('--help has every key with its unit, and every quantity', () => {
  for (const { key, name, unit } of keyTable)
    expect(help.replace(/ +/g, ' ')).toContain(`\n ${key} ${[name, unit].filter(Boolean).join(', ')}\n`);
  for (const id of quantityIds) expect(help).toMatch(new RegExp(`\\b${id}\\b`));
});
