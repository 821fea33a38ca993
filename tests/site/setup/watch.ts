import type { BrowserContext } from 'playwright-core';

/** Notes whatever a page of the built site must never do. An address that does not exist may say so. */
export async function watch(context: BrowserContext, root: string, complaints: string[]): Promise<void> {
  const { origin } = new URL(root);
  const missing = new Set<string>();

  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`)
    )
  );
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) complaints.push(`request to ${url.href}`);
  });
  context.on('response', (response) => {
    if (response.status() < 400) return;
    const { origin, pathname } = new URL(response.url());
    const page = origin + pathname.replace(/__data\.json$/, '');
    if (response.request().isNavigationRequest()) missing.add(page);
    else if (!missing.has(page)) complaints.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    const isKnown =
      (missing.size > 0 && /status of 404/.test(message.text())) ||
      message.text() === 'Service Worker registration blocked by Playwright';
    if (['error', 'warning', 'assert'].includes(message.type()) && !isKnown)
      complaints.push(`${message.type()}: ${message.text()}`);
  });
}
