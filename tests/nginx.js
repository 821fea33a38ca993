import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Path of an nginx: `NGINX_PATH`, one on the PATH, or where Debian puts it.
 * @returns {string | undefined}
 */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const candidates = [process.env.NGINX_PATH ?? '', ...folders.map((folder) => join(folder, 'nginx'))];
  return candidates.find((file) => file !== '' && existsSync(file));
}

/** A port of this machine that is free now. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** The configuration that the README recommends. */
export function recipe() {
  const found = /```nginx\n([^]*?)```/.exec(readFileSync(path('../README.md'), 'utf8'))?.[1];
  if (!found) throw new Error('The README has no configuration of nginx');
  return found;
}

/**
 * The built site served by nginx as the README says, below `/training/`, on a free port of this machine alone.
 * @param {string} nginx Path of the program.
 */
export async function serveByNginx(nginx) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'www'));
  symlinkSync(path('../build'), join(folder, 'www', 'training'));
  const own = recipe()
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root \/srv\/www;/, `root ${folder}/www;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 100000;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
${own}
}
`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
  const root = `http://127.0.0.1:${port}/training/`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(root).then(
        ({ ok }) => ok,
        () => false
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    if (server.exitCode === null) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { root, stop };
}
