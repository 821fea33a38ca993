import { expect, test } from 'vitest';
import { byNameText } from './by-name';

test('what names each quantity is current', async () => {
  await expect(byNameText()).toMatchFileSnapshot('../../../src/lib/estimate/network/by-name.ts');
});
