import { written, type Facts } from './fact';

/** What presets take for the quantities that a source is silent on. */
export const assumptions = {
  attention: {
    value: written('attention', '1'),
    kind: 'assumed',
    reason: {
      en: 'The plain 6ND rule, which leaves attention out.',
      de: 'Die einfache 6ND-Regel, die Attention nicht mitzählt.'
    }
  },
  uptime: {
    value: written('uptime', '100'),
    kind: 'assumed',
    reason: {
      en: 'Not published. Downtime is contained in the rate, an average over all GPU-hours.',
      de: 'Nicht veröffentlicht. Ausfallzeiten stecken in der Rate, einem Mittel über alle GPU-Stunden.'
    }
  },
  gpuPrice: {
    value: written('gpuPrice', '2'),
    kind: 'assumed',
    reason: {
      en: 'A round rental price; the source names none.',
      de: 'Ein runder Mietpreis; die Quelle nennt keinen.'
    }
  },
  pue: {
    value: written('pue', '1.1'),
    kind: 'assumed',
    reason: {
      en: 'The PUE of the Llama 1 paper; not published for this run.',
      de: 'Der PUE-Wert aus dem Fachartikel zu Llama 1; für diesen Lauf nicht veröffentlicht.'
    }
  },
  carbonIntensity: {
    value: written('carbonIntensity', '385'),
    kind: 'assumed',
    reason: {
      en: 'The U.S. average of the Llama 1 paper; the site’s own power mix may differ several times over.',
      de: 'Der US-Durchschnitt aus dem Fachartikel zu Llama 1; der Strommix vor Ort kann um ein Mehrfaches abweichen.'
    }
  }
} as const satisfies Facts;

const llama1 = 'arXiv:2302.13971 section 6';

/** PUE and grid as Meta prints them for Llama 1. */
export const llama1Site = {
  pue: { value: assumptions.pue.value, kind: 'published', source: llama1 },
  carbonIntensity: {
    value: assumptions.carbonIntensity.value,
    kind: 'published',
    source: llama1,
    reason: { en: 'The U.S. average that Meta takes.', de: 'Der US-Durchschnitt, den Meta ansetzt.' }
  }
} as const satisfies Facts;

const sameSite = {
  kind: 'derived',
  source: llama1,
  reason: {
    en: 'Llama 1’s figure: with it the published CO₂ follows from the GPU-hours, within its rounding.',
    de: 'Der Wert von Llama 1: Mit ihm folgt das veröffentlichte CO₂ aus den GPU-Stunden, bis auf dessen Rundung.'
  }
} as const;

/** PUE and grid of Llama 2 and Llama 3, whose cards print the CO₂ but not what it was computed with. */
export const llama2Site = {
  pue: { value: assumptions.pue.value, ...sameSite },
  carbonIntensity: { value: assumptions.carbonIntensity.value, ...sameSite }
} as const satisfies Facts;

/** GPU count of Llama 2 runs, of which only the ceiling is known. */
export const llama2Gpus = {
  value: written('gpus', '2000'),
  kind: 'assumed',
  reason: {
    en: 'Not published; the paper says its network scales to 2,000 GPUs. Only time and tokens per second depend on it.',
    de: 'Nicht veröffentlicht; laut Fachartikel reicht das Netz bis 2.000 GPUs. Nur Dauer und Token je Sekunde hängen davon ab.'
  }
} as const;
