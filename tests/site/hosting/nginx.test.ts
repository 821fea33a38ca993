import { readdirSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findNginx, serveByNginx } from '../../nginx.js';
import { serveHost } from '../setup/host';
import { pages } from '../setup/pages';
import { ready, test, value } from '../setup/site';
import { watch } from '../setup/watch';

const nginx = findNginx();

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin'
};

describe.skipIf(!nginx)(
  'behind nginx as the README sets it up, below a path (skipped where there is none: install nginx)',
  () => {
    let host: Awaited<ReturnType<typeof serveByNginx>>;
    test.beforeAll(async () => {
      host = await serveByNginx(nginx!);
      return host.stop;
    });

    test('pages, other files and redirects come with their headers', async () => {
      const chunk = readdirSync(new URL('../../../build/_app/immutable/chunks', import.meta.url))[0]!;
      const cached = { [`_app/immutable/chunks/${chunk}`]: 'public, max-age=31536000, immutable' };
      const files = [
        ...pages,
        'nonsense/',
        'service-worker.js',
        'manifest.webmanifest',
        ...Object.keys(cached)
      ];
      for (const path of files) {
        const response = await fetch(host.root + path);
        expect(response.status, path).toBe(path === 'nonsense/' ? 404 : 200);
        expect(Object.fromEntries(response.headers)).toMatchObject({
          ...security,
          'cache-control': cached[path] ?? 'no-cache'
        });
        // Any site may frame any page.
        expect(response.headers.get('x-frame-options'), path).toBeNull();
        expect(response.headers.get('content-security-policy'), path).toBeNull();
      }
      const manifest = await fetch(`${host.root}manifest.webmanifest`);
      expect(manifest.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
      const moved = await fetch(`${host.root}article?gpus=8`, { redirect: 'manual' });
      expect([moved.status, moved.headers.get('location')]).toEqual([301, '/training/article/?gpus=8']);
    });

    test('another site may frame it', async ({ browser }) => {
      const other = await serveHost(`<iframe src="${host.root}embed/?gpus=1024" title="framed"></iframe>`);
      const outer = await browser.newPage();
      await outer.goto(other.address);
      const framed = outer.frameLocator('iframe').locator('h1 data[data-quantity=gpus]');
      await expect.poll(() => framed.getAttribute('value')).toBe('1024');
      await outer.close();
      other.close();
    });

    describe('after one visit', () => {
      let context: BrowserContext;
      const complaints: string[] = [];
      test.beforeAll(async ({ browser }) => {
        context = await browser.newContext({ locale: 'en' });
        await watch(context, host.root, complaints);
        const page = await context.newPage();
        await page.goto(`${host.root}?gpus=1024`);
        await ready(page);
        expect(await value(page, 'gpus')).toBe('1024');
        await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
        await page.close();
        await host.stop();
        return () => context.close();
      });

      test.for(pages)('"%s" opens offline', async (path) => {
        const page = await context.newPage();
        await page.goto(`${host.root}${path}?gpus=2048`);
        await ready(page);
        await page.close();
        expect(complaints.splice(0)).toEqual([]);
      });
    });
  }
);
