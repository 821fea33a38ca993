import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A page of another site, with this in its body, on a port of the system's choice. By `localhost` it is of another site
 * than the one under test, by `127.0.0.1` only of another origin.
 */
export async function serveHost(
  body: string,
  name: 'localhost' | '127.0.0.1' = 'localhost'
): Promise<{ address: string; close: () => void }> {
  const page = `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:," /><body style="margin: 0">${body}</body></html>`;
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? page : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://${name}:${port}/`, close };
}
