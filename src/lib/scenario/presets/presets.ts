import { findAccelerator, findRun, type Run } from '$lib/catalog';
import type { QuantityId } from '$lib/estimate';
import { assumptions } from './assumptions';
import { defaultScenario } from '../link/default';
import type { Basis, Facts } from './fact';
import type { Bilingual } from '$lib/catalog/bilingual';
import * as llama from './llama-facts';
import * as other from './other-facts';
import { namesOf } from './names-of';
import { rowFacts } from './row-facts';
import type { Scenario } from '../scenario';

/** A scenario made from a published run, and what each of its given figures rests on. */
export interface Preset {
  id: string;
  label: Bilingual;
  scenario: Scenario;
  /** For every given quantity, and only for those. */
  basis: Partial<Record<QuantityId, Basis>>;
  source: string;
  quote: string;
}

/** Run, label, the quantity asked for, and what the run says beyond the figures every row gives. */
const chosen: readonly [run: string, label: string, solveFor: QuantityId, facts: (run: Run) => Facts][] = [
  ['LLaMA 65B (Llama 1)', 'Llama 1 65B', 'gpuFlops', llama.llama1],
  ['Llama 2 7B', 'Llama 2 7B', 'gpuFlops', llama.llama2],
  ['Llama 2 70B', 'Llama 2 70B', 'gpuFlops', llama.llama2],
  ['Llama 3 8B', 'Llama 3 8B', 'gpuFlops', llama.llama3],
  ['Llama 3 70B', 'Llama 3 70B', 'gpuFlops', llama.llama3],
  ['Llama 3.1 405B', 'Llama 3.1 405B', 'uptime', llama.llama31],
  ['GPT-3 175B (OpenAI original)', 'GPT-3 175B', 'time', other.gpt3],
  ['PaLM 540B', 'PaLM 540B', 'uptime', other.palm],
  ['BLOOM-176B', 'BLOOM 176B', 'uptime', other.bloom],
  ['DeepSeek-V3 (pre-training)', 'DeepSeek-V3', 'gpuFlops', other.deepSeek]
];

/**
 * The article's figures and ten published runs. What is published is given, so that the answer is what the published
 * figures imply and can be set beside what the source says. Reads the whole catalogue: call it when the site is built.
 * @throws RangeError naming run and figure, if the catalogue lacks one.
 */
export function presets(): Preset[] {
  return [article(), ...chosen.map(([name, label, solveFor, facts]) => preset(name, label, solveFor, facts))];
}

function preset(name: string, label: string, solveFor: QuantityId, facts: (run: Run) => Facts): Preset {
  const run = findRun(name);
  const all: Facts = { ...assumptions, ...rowFacts(run), ...facts(run) };
  delete all[solveFor];
  const scenario: Scenario = { name: label, given: {}, solveFor, ...namesOf(run) };
  const basis: Preset['basis'] = {};
  for (const [id, { value, ...rest }] of Object.entries(all)) {
    scenario.given[id as QuantityId] = value;
    basis[id as QuantityId] = rest;
  }
  return {
    id: run.id,
    label: { en: label, de: label },
    scenario,
    basis,
    source: run.source,
    quote: run.quote
  };
}

/** The scenario the page opens with: Llama 3 70B as the article and Meta's announcement have it. */
function article(): Preset {
  const { source, quote, accelerator } = findRun('Llama 3 largest models (blog claim, 405B still training)');
  const chip = findAccelerator(accelerator)?.source;
  const bound = { en: 'A lower bound: “over”, “more than”.', de: 'Eine Untergrenze: „über“, „mehr als“.' };
  const facts: Record<string, Basis> = {
    params: { kind: 'published' },
    tokens: { kind: 'published', reason: bound },
    gpus: { kind: 'published' },
    gpuFlops: { kind: 'published', reason: bound },
    uptime: { kind: 'published', reason: bound },
    peakFlops: { kind: 'published', source: chip },
    gpuPower: { kind: 'published', source: chip }
  };
  const given = Object.keys(defaultScenario.given) as QuantityId[];
  const assumed = (id: QuantityId): Basis => {
    const { reason } = assumptions[id as keyof typeof assumptions];
    return { kind: 'assumed', reason };
  };
  return {
    id: 'article',
    label: { en: 'The article’s figures', de: 'Die Zahlen des Artikels' },
    scenario: defaultScenario,
    basis: Object.fromEntries(given.map((id) => [id, facts[id] ?? assumed(id)])),
    source,
    quote
  };
}
