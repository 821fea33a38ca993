import { chromium, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { expect, test as plain } from 'vitest';
import { launchOptions } from '../../browser.js';
import { serve } from './server';
import { watch } from './watch';

export interface Visit extends BrowserContextOptions {
  /** Runs in the page before anything else does. */
  init?: () => void;
  /** Where the site hangs on its host. */
  base?: '/' | '/some/sub/path/';
}

/**
 * Tests of the built site. `open` opens a path below its base in a browser of its own and waits until it can be used;
 * after the test it asserts that no page complained, broke the content security policy or asked another host.
 */
export const test = plain
  .extend('roots', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const [top, sub] = await Promise.all([serve('/'), serve('/some/sub/path/')]);
    onCleanup(() => void [top, sub].forEach(({ server }) => server.close()));
    return { '/': top.root, '/some/sub/path/': sub.root };
  })
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions());
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser, roots }, { onCleanup }) => {
    const complaints: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(complaints).toEqual([]);
    });
    return async (path = '', { init, base = '/', ...options }: Visit = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en',
        // Each visit would keep the whole site: the tests of that allow it.
        serviceWorkers: 'block',
        ...options
      });
      contexts.push(context);
      if (init) await context.addInitScript(init);
      await watch(context, roots[base], complaints);
      const page = await context.newPage();
      await page.goto(roots[base] + path);
      if (options.javaScriptEnabled !== false) await ready(page);
      return page;
    };
  });

/** Waits until the page has taken over from its HTML. */
export async function ready(page: Page): Promise<void> {
  await page.locator(':root[data-ready]').waitFor({ timeout: 20_000 });
}

/** Waits for the address bar to follow. */
export async function addressHas(page: Page, part: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).search, { timeout: 5000 }).toContain(part);
}

/** The unrounded value of a quantity as the headline, or another part of the page, has it. */
export async function value(page: Page, quantity: string, within = '#results'): Promise<string | null> {
  return page.locator(`${within} data[data-quantity=${quantity}]`).first().getAttribute('value');
}

/** Every value on the page, in order. */
export async function values(page: Page): Promise<string[]> {
  return page
    .locator('data[data-quantity]:not(.report *)')
    .evaluateAll((all) =>
      all.map((data) => `${data.getAttribute('data-quantity')} ${data.getAttribute('value')}`)
    );
}

/** The row of a quantity: `row(page, 'GPUs')`. */
export const row = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

export const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });

/** Types into the field of a quantity and leaves it. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  const field = row(page, name).getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
}
