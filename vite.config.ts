import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { csv } from './src/lib/catalog/csv-plugin.ts';
import { findBrowser } from './tests/browser.js';

export default defineConfig({
  plugins: [csv(), sveltekit()],
  resolve: {
    alias: [
      {
        find: /^(?:d3-(?:array|color|scale)|\.\/helpers\/printDebug\.js|\.\.\/lib\/calcUniques\.js)$/,
        replacement: fileURLToPath(new URL('src/lib/chart/lean-d3.ts', import.meta.url))
      },
      {
        find: /^\.\.\/utils\/padScale\.js$/,
        replacement: fileURLToPath(new URL('src/lib/chart/lean-padding.ts', import.meta.url))
      }
    ]
  },
  build: {
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // Few files pack better than many: what every page loads, what solves, what a page with rows of inputs has.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules[\\/](?:svelte|@sveltejs|devalue|esm-env|clsx)[\\/]|src[\\/]lib[\\/](?!i18n[\\/]parts|ui[\\/]download|estimate[\\/](?:bits|conflict|consequence|ends|plan|product|solve|tighten)\.)/,
              minShareCount: 5,
              priority: 3
            },
            { name: 'solve', test: /src[\\/]lib[\\/]estimate[\\/]/, minShareCount: 5, priority: 2 },
            {
              name: 'rows',
              test: /src[\\/](?:lib[\\/](?:ui[\\/](?:calculator|QuantityRow|Outcome|CopyLink|StickyLine|take-away[\\/]WhenTaken|undo-keys|HistoryButtons)|scenario[\\/]letter)|routes[\\/]address-bar)/,
              priority: 1
            },
            {
              name: 'comparison',
              test: /comparison-link|compare[\\/](?:answer|column|figure-rows|Gain|table-rows|undo)|chart[\\/]Waterfall/,
              priority: 0
            }
          ]
        }
      }
    }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{estimate,scenario,catalog,i18n,chart,routes,cli,package,service-worker,adapter}/**/*.test.ts'
          ],
          environment: 'node',
          sequence: { groupOrder: 0 }
        }
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/ui/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox'] }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
});
