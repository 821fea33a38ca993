import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Pages may use the clipboard. */
export const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens the panel. */
export async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Take away|Mitnehmen)$/ }).click();
  await page.locator('.parts').waitFor();
}

/** What a button puts on the clipboard. */
export async function copied(page: Page, name: string): Promise<string> {
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name, exact: true }).click();
  await page
    .locator('[role=status]', { hasText: new RegExp(`^${name}: (?:Copied|Kopiert)$`) })
    .waitFor({ state: 'attached' });
  await expect.poll(read).not.toBe('');
  return (await read()).replaceAll('\u00a0', ' ');
}

/** Opens the menus that save charts, within a part of the page. */
export const unfoldSaving = (part: Locator): Promise<void> =>
  part.locator('details.save').evaluateAll((menus) => {
    for (const menu of menus) (menu as HTMLDetailsElement).open = true;
  });

/** The name and the text of the file that a button downloads: the first in a part of the page. */
export async function saved(
  page: Page,
  name: string,
  within = 'main'
): Promise<{ name: string; text: string }> {
  await unfoldSaving(page.locator(within));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(within).getByRole('button', { name, exact: true }).first().click()
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Drops files on the page as a reader does from a folder. */
export async function drop(page: Page, ...files: { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('h1', 'dragenter', { dataTransfer: data });
  await expect
    .poll(async () => {
      await page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
      return page.locator('html').getAttribute('data-drop');
    })
    .toBe('');
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  expect(await page.locator('html').getAttribute('data-drop')).toBeNull();
}

export const message = (page: Page) => page.locator('.parts [role=status].message');

/** Pages of a PDF, each an object of this type. */
export const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
