import { expect, test } from 'vitest';
import { accelerators, models } from '$lib/catalog';
import { slug } from '$lib/catalog/tables/cell';
import golden from './golden-ids.json';

const published = { accelerators, models };

test.each(['accelerators', 'models'] as const)('ids of %s are for ever, as links carry them', (table) => {
  const ids = published[table].map(({ id }) => id);
  // A new row adds its id at the end of the list; none that was ever in it changes or goes.
  expect([...ids].sort()).toEqual([...golden[table]].sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(encodeURIComponent(id), id).toBe(slug(id));
});

test('the ids of models in links of the method page are what they were when a name gave them', () => {
  const named = models.slice(0, 44);
  expect(named.map(({ id }) => id)).toEqual(named.map(({ name }) => slug(name)));
});
