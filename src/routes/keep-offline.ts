import { dev } from '$app/environment';
import { base } from '$app/paths';
import { trustedUrl } from '$lib/session/trusted-url';

/**
 * Has the browser keep the whole site once this page has loaded. Not from within a frame: who reads another site came for
 * one figure, and would load all of ours.
 */
export function keepOffline(): void {
  if (dev || self !== top || !('serviceWorker' in navigator)) return;
  const keep = (): void => {
    const url = trustedUrl('service-worker', `${base}/service-worker.js`);
    // Where it fails, the site works as any other does.
    navigator.serviceWorker.register(url).catch(() => {});
  };
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep);
}
