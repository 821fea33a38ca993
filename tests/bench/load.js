import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { findNginx, serveByNginx } from '../nginx.js';

// 100,000 requests at 64 connections, by ab, to the built site behind nginx as the README sets it up: on this machine alone.
const nginx = findNginx();
if (!nginx) throw new Error('There is no nginx here');
const { root, stop } = await serveByNginx(nginx);
const chunks = new URL('../../build/_app/immutable/chunks/', import.meta.url);
const paths = [
  '?params=70B&tokens=15T&gpus=16k&tflops=380..430&uptime=95&solve=time',
  'de/compare/',
  'runs/__data.json',
  `_app/immutable/chunks/${readdirSync(chunks)[0]}`
];
let wrong = 0;
try {
  for (const path of paths) {
    const { stdout, stderr } = spawnSync(
      'ab',
      ['-q', '-k', '-n', '25000', '-c', '64', '-H', 'Accept-Encoding: gzip', root + path],
      {
        encoding: 'utf8'
      }
    );
    const figure = (/** @type {string} */ name) =>
      Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1] ?? 0);
    const failed =
      figure('Failed requests') + figure('Non-2xx responses') + 25_000 - figure('Complete requests');
    wrong += failed;
    console.log(`${path}: ${Math.round(figure('Requests per second'))} a second, ${failed} failed${stderr}`);
  }
} finally {
  await stop();
}
console.log(`${paths.length * 25_000} requests, ${wrong} failed`);
process.exitCode = wrong > 0 ? 1 : 0;
