#!/usr/bin/env node
import { run } from './run';

// Whoever reads the output has had enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`training-efficiency: cannot write: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2));
