import { expect, test } from 'vitest';
import { wholeLink } from '$lib/chart/picture/whole-link';

test.for([
  ['/embed/', '?params=8B&solve=time&show=gpus,uptime&theme=dark', '/?params=8B&solve=time'],
  ['/x/de/embed/compare/', '?a.params=8B&b.params=7B&theme=dark', '/x/de/compare/?a.params=8B&b.params=7B'],
  ['/embed/', '?show=gpus&theme=dark&params=8B', '/?params=8B'],
  ['/embed/', '?show=gpus', '/'],
  ['/embed/', '', '/'],
  ['/embed/uptime/', '?theme=dark', '/embed/uptime/?theme=dark'],
  ['/runs/', '?show=x', '/runs/?show=x']
] as const)('a picture of %s%s leads to %s', ([path, search, link]) => {
  expect(wholeLink(path, search)).toBe(link);
});
