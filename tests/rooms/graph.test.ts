import { expect, test } from 'vitest';
import { circles } from './graph.js';

test('files in a circle are told, each circle once', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['e', 'b']],
    ['e', []],
    ['f', ['f']]
  ]);
  expect(circles(graph)).toEqual([['a', 'b', 'c', 'd'], ['f']]);
});
