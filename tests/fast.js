import { conclude, runAll } from './run-all.js';

// What tells most in a minute or so: all but the built site, the components and the long properties, with what the
// tools remember of files that have not changed since. `npm test` forgets all that.
const cache = 'node_modules/.cache';

const unprepared = await runAll(['svelte-kit sync']);
conclude([
  ...unprepared,
  ...(await runAll([
    'svelte-check --fail-on-warnings --incremental',
    `eslint . --cache --cache-strategy content --cache-location ${cache}/eslint/`,
    'vitest run --project unit --reporter=dot',
    'prettier --check . --cache --cache-strategy content --log-level warn',
    `tsc -p src/service-worker --incremental --tsBuildInfoFile ${cache}/service-worker.tsbuildinfo`
  ]))
]);
