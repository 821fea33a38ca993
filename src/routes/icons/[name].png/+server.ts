import { error } from '@sveltejs/kit';
import icon from '../../../../static/icon.svg?raw';
import { png } from '../../../adapter/png.js';
import type { EntryGenerator, RequestHandler } from './$types';

/** In pixels; those that a system cuts to its own shape fill their corners. */
const icons: Record<string, { size: number; isCut: boolean }> = {
  '192': { size: 192, isCut: false },
  '512': { size: 512, isCut: false },
  maskable: { size: 512, isCut: true },
  apple: { size: 180, isCut: true }
};

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(icons).map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) => {
  const wanted = icons[params.name];
  if (!wanted) error(404);
  const svg = wanted.isCut ? icon.replace(/ rx="\d+"/, '') : icon;
  return new Response(await png(svg, wanted.size), { headers: { 'content-type': 'image/png' } });
};
