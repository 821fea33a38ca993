import { roomNames } from './rooms.js';

/** What stands on the rooms, from the top down: the pages, and beside them the library and the command line. */
const users = ['routes', 'cli', 'package'];

/** @typedef {{ name: string, folders: Map<string, number>, files: number, top: number, height: number }} Band */
/** @typedef {{ from: Band, to: Band, count: number, fromY: number, toY: number }} Arrow */

const WIDTH = 960;
const LEFT = 16;
/** Where arrows leave and reach the bands. */
const EDGE = 640;
/** Where the names of folders begin, and a character of them at most, px. */
const FOLDERS = 150;
const CHARACTER = 7.3;
const LINE = 22;
/** Arrows keep so far from each other. */
const STEP = 12;
const GAP = 10;

const style = `
    text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: #1d2126 }
    .room { font-weight: 600; font-size: 15px }
    .soft { fill: #5d646d }
    .folder, .count { font: 12px ui-monospace, monospace }
    .count { fill: #5d646d; font-size: 11px; text-anchor: end }
    .paper { fill: #fcfbf8 }
    .band { fill: #f3f1ea; stroke: #e4e1da }
    .arrow { fill: none; stroke: #0b6e6e; opacity: 0.55 }
    .head { fill: #0b6e6e }
    @media (prefers-color-scheme: dark) {
      text { fill: #e9e7e2 }
      .soft, .count { fill: #a7adb5 }
      .paper { fill: #14171b }
      .band { fill: #1c2025; stroke: #2b3037 }
      .arrow { stroke: #5cc4bd }
      .head { fill: #5cc4bd }
    }`;

/** The part of the house that a file is in, and the folder in it: `src/lib/chart/time/Curve.svelte` is in chart's `time`. @param {string} file */
function placeOf(file) {
  const [, first = '', ...rest] = file.split('/');
  const [room = '', ...inside] = first === 'lib' ? rest : [first, ...rest];
  const folders = inside.slice(0, -1).filter((name) => !name.startsWith('[['));
  return { room, folder: folders[0] ?? '' };
}

/** Folders that show beside each other, in lines that fit. @param {Map<string, number>} folders */
function lines(folders) {
  /** @type {string[][]} */
  const lines = [[]];
  let used = 0;
  for (const [name, count] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const label = `${name === '' ? '·' : name} ${count}`;
    const width = (label.length + 2) * CHARACTER;
    if (used + width > EDGE - 44 - FOLDERS) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(label);
    used += width;
  }
  return lines;
}

/** Width of the line of an arrow, px. @param {number} count */
const weight = (count) => Math.max(1, Math.sqrt(count) * 0.75);

/**
 * The rooms as bands from the pages down to the maths, each with its folders and how many files they hold, and an arrow
 * from each to every other it imports from, as heavy as there are imports.
 * @param {Map<string, string[]>} graph
 * @returns {string} An SVG, for light and dark.
 */
export function drawRooms(graph) {
  /** @type {Map<string, Band>} */
  const bands = new Map();
  for (const name of [...users, ...roomNames.toReversed()])
    bands.set(name, { name, folders: new Map(), files: 0, top: 0, height: 0 });
  /** @type {Map<string, Map<string, number>>} */
  const imports = new Map();
  for (const [file, targets] of graph) {
    const { room, folder } = placeOf(file);
    const band = bands.get(room);
    if (!band) continue;
    band.files++;
    band.folders.set(folder, (band.folders.get(folder) ?? 0) + 1);
    for (const target of targets) {
      const other = placeOf(target).room;
      if (other === room || !bands.has(other)) continue;
      const counts = imports.get(room) ?? new Map();
      imports.set(room, counts.set(other, (counts.get(other) ?? 0) + 1));
    }
  }

  /** @type {Arrow[]} */
  const arrows = [...imports].flatMap(([from, counts]) =>
    [...counts].map(([to, count]) => ({
      from: /** @type {Band} */ (bands.get(from)),
      to: /** @type {Band} */ (bands.get(to)),
      count,
      fromY: 0,
      toY: 0
    }))
  );
  const order = [...bands.keys()];
  /** How many bands an arrow passes. @param {Arrow} arrow */
  const reach = ({ from, to }) => order.indexOf(to.name) - order.indexOf(from.name);

  let y = 56;
  for (const band of bands.values()) {
    const arriving = arrows.filter(({ to }) => to === band).sort((a, b) => reach(a) - reach(b));
    const leaving = arrows.filter(({ from }) => from === band).sort((a, b) => reach(b) - reach(a));
    const ports = arriving.length + leaving.length;
    band.top = y;
    band.height = Math.max(52, lines(band.folders).length * LINE + 12, ports * STEP + 12);
    let port = y + (band.height - (ports - 1) * STEP) / 2;
    for (const arrow of arriving) {
      arrow.toY = port;
      port += STEP;
    }
    for (const arrow of leaving) {
      arrow.fromY = port;
      port += STEP;
    }
    y += band.height + GAP;
  }
  const height = y + 6;

  const drawnBands = [...bands.values()].map(({ name, folders, files, top, height }) => {
    const words = lines(folders).map(
      (labels, i) =>
        `<text class="folder" x="${FOLDERS}" y="${top + 23 + i * LINE}" xml:space="preserve">${labels.join('  ')}</text>`
    );
    return `<rect class="band" x="${LEFT}" y="${top}" width="${EDGE - LEFT}" height="${height}" rx="3"/>
    <text class="room" x="${LEFT + 10}" y="${top + 23}">${name}</text>
    <text class="soft" x="${LEFT + 10}" y="${top + 41}">${files} files</text>
    ${words.join('\n    ')}`;
  });
  const longest = Math.max(...arrows.map(({ fromY, toY }) => toY - fromY));
  const drawnArrows = arrows.map(({ from, to, count, fromY, toY }) => {
    const bulge = EDGE + 12 + ((toY - fromY) / longest) * (WIDTH - EDGE - 24) * (4 / 3);
    const tip = EDGE + 1;
    const d = `M${EDGE} ${fromY} C${bulge.toFixed(1)} ${fromY} ${bulge.toFixed(1)} ${toY} ${tip + 6} ${toY}`;
    return `<g><title>${from.name} imports from ${to.name} ${count} times</title>
      <path class="arrow" d="${d}" stroke-width="${weight(count).toFixed(1)}"/>
      <path class="head" d="M${tip} ${toY} l9 -4.5 v9 z"/>
      <text class="count" x="${EDGE - 6}" y="${toY + 4}">${count}</text></g>`;
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="The rooms of src/, and which imports from which">
  <style>${style}
  </style>
  <rect class="paper" width="${WIDTH}" height="${height}"/>
  <text x="${LEFT}" y="24">Imports point downwards only. Each room with its folders and how many files they hold (· is the room itself);</text>
  <text x="${LEFT}" y="42">an arrow is as heavy as there are imports from a file of one room to a file of the other, their number at its head.</text>
  <g>
    ${drawnBands.join('\n    ')}
  </g>
  <g>
    ${drawnArrows.join('\n    ')}
  </g>
</svg>
`;
}
