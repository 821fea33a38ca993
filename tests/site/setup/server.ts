import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../../../build', import.meta.url));

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json'
};

/** The file of the built site that a path below its base stands for. */
export function fileAt(path: string, folder = build): string | undefined {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

/**
 * The built site as a plain static host has it, at a path such as `/` or `/some/sub/path/`, on a port of the system's
 * choice. `folder` says for each request where the site lies.
 */
export async function serve(base = '/', folder = () => build): Promise<{ root: string; server: Server }> {
  if (!fileAt('/')) throw new Error('There is no build: run `npm run build` first.');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    const file = path && fileAt(path, folder());
    if (file?.endsWith('index.html') && !/(?:\/|\.html)$/.test(pathname)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const sent = file ?? join(folder(), '404.html');
    // A page that is being closed may still ask when the folder it came from is gone.
    if (!existsSync(sent)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(sent)] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': type }).end(readFileSync(sent));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}
