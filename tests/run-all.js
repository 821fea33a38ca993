import { spawn } from 'node:child_process';

/**
 * Runs a command, and shows what it printed once it has ended, so that commands side by side do not mix.
 * @param {string} command Found in node_modules/.bin, as npm sets the PATH for its scripts.
 * @returns {Promise<boolean>} Whether it passed.
 */
function run(command) {
  const began = performance.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`\n> ${command} (${seconds} s)\n${Buffer.concat(printed).toString()}`);
      resolve(code === 0);
    })
  );
}

/**
 * Runs commands, two at a time, in their order.
 * @param {readonly string[]} commands
 * @returns {Promise<string[]>} Those that failed.
 */
export async function runAll(commands) {
  const waiting = [...commands];
  /** @type {string[]} */
  const failed = [];
  const lane = async () => {
    for (let command = waiting.shift(); command; command = waiting.shift())
      if (!(await run(command))) failed.push(command);
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

/** Says which commands failed, if any, and has the process fail with them. @param {readonly string[]} failed */
export function conclude(failed) {
  if (failed.length === 0) return;
  console.error(`\nFailed:\n${failed.map((command) => `  ${command}`).join('\n')}`);
  process.exitCode = 1;
}
