import { findRun, type Run } from '$lib/catalog';
import { point, type Interval } from '$lib/estimate';
import { assumptions, llama1Site, llama2Gpus, llama2Site } from './assumptions';
import { roundedTo, type Fact, type Facts } from './fact';
import { need, rowFacts } from './row-facts';

/** Meta's papers and cards print the rated power beside the GPU-hours and compute their CO₂ with it. */
function cardPower(run: Run): { gpuPower: Fact } {
  const { gpuPower } = rowFacts(run);
  if (gpuPower === undefined) throw new RangeError(`${run.accelerator} has no power`);
  return { gpuPower: { value: gpuPower.value, kind: 'published' } };
}

/** Llama 1: PUE and grid printed too. */
export const llama1 = (run: Run): Facts => ({ ...cardPower(run), ...llama1Site });

/** Llama 2: no GPU count. */
export const llama2 = (run: Run): Facts => ({ ...cardPower(run), ...llama2Site, gpus: llama2Gpus });

/** Llama 3: no GPU count, and tokens as a bound. */
export const llama3 = (run: Run): Facts => ({
  ...cardPower(run),
  ...llama2Site,
  tokens: {
    value: point(need(run, 'tokens')),
    kind: 'published',
    reason: {
      en: 'A lower bound: the card says “15T+”.',
      de: 'Eine Untergrenze: Die Modellkarte sagt „15T+“.'
    }
  },
  gpus: {
    value: point(need(findRun('Llama 3.1 405B'), 'gpus')),
    kind: 'assumed',
    reason: {
      en: 'Not published; the count of Llama 3.1 405B. Only time and tokens per second depend on it.',
      de: 'Nicht veröffentlicht; die Zahl von Llama 3.1 405B. Nur Dauer und Token je Sekunde hängen davon ab.'
    }
  }
});

/** The paper prints step rates for three stages: together they are a range, and the uptime that follows is one too. */
export function llama31(run: Run): Facts {
  const rates = ['8192 GPUs CP=1', '16384 GPUs CP=1', '16384 GPUs CP=16'].map((stage) =>
    need(findRun(`Llama 3.1 405B, Table 4 config ${stage}`), 'printedFlops')
  );
  const gpuFlops: Interval = { lo: Math.min(...rates), hi: Math.max(...rates) };
  const power = cardPower(run);
  const energy = need(run, 'gpuTime') * power.gpuPower.value.lo * assumptions.pue.value.lo;
  return {
    ...power,
    gpuFlops: {
      value: gpuFlops,
      kind: 'published',
      reason: {
        en: 'Step rates of the three stages. The paper reports an uptime above 90 %; the GPU-hours leave less for most of this range.',
        de: 'Raten der drei Abschnitte, je Schritt. Der Fachartikel nennt über 90 % effektive Trainingszeit; die GPU-Stunden lassen für den größten Teil dieser Spanne weniger zu.'
      }
    },
    carbonIntensity: {
      value: roundedTo('carbonIntensity', need(run, 'carbon') / energy, 3),
      kind: 'derived',
      reason: {
        en: 'From the card’s CO₂ and GPU-hours at this power and PUE.',
        de: 'Aus CO₂ und GPU-Stunden der Modellkarte bei dieser Leistung und diesem PUE-Wert.'
      }
    }
  };
}
