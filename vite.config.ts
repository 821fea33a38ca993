import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { built } from './src/lib/catalog/tables/built-plugin.ts';
import { csv } from './src/lib/catalog/tables/csv-plugin.ts';
import { launchOptions } from './tests/browser.js';

/** Properties that take more than a second or two. */
const long = 'tests/**/*.{property,oracle}.test.ts';

export default defineConfig({
  plugins: [csv(), built(), sveltekit()],
  worker: { format: 'es', plugins: () => [csv(), built()] },
  build: {
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 8 }] } }
    }
  },
  test: {
    maxWorkers: '100%',
    // Whatever hangs ends, and nothing else, however busy the machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/**/*.svelte.test.ts', long],
          environment: 'node',
          isolate: false,
          sequence: { groupOrder: 0 }
        }
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [long],
          environment: 'node',
          sequence: { groupOrder: 0 }
        }
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/**/*.svelte.test.ts'],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
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
          // Files share a worker, and so its server and its browser.
          isolate: false,
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          expect: { poll: { timeout: 30_000 } }
        }
      }
    ]
  }
});
