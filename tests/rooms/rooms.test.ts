import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { drawRooms } from './drawing.js';
import { circles, filesIn, importGraph, isCode } from './graph.js';
import { sharedNames } from './names.js';

const MOST_IN_A_FOLDER = 24;

const graph = importGraph();

test('no files import each other, types and `import()` included', () => {
  expect(circles(graph)).toEqual([]);
});

test.for(['src', 'tests'])(`no folder of %s holds more than ${MOST_IN_A_FOLDER} files`, (folder) => {
  const counts: Record<string, number> = {};
  for (const file of filesIn(folder)) counts[dirname(file)] = (counts[dirname(file)] ?? 0) + 1;
  expect(Object.entries(counts).filter(([, count]) => count > MOST_IN_A_FOLDER)).toEqual([]);
});

test('an exported name means one thing', () => {
  expect(sharedNames(filesIn('src').filter(isCode))).toEqual({});
});

test('the picture of the rooms is current (`npm run draw`)', () => {
  expect(readFileSync(new URL('rooms.svg', import.meta.url), 'utf8')).toBe(drawRooms(graph));
});
