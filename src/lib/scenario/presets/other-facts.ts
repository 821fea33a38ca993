import type { Run } from '$lib/catalog';
import { point } from '$lib/estimate';
import { assumptions } from './assumptions';
import { roundedTo, written, type Facts } from './fact';
import { need } from './row-facts';

/** Rate, GPU count and time are estimates of others; the energy gives the power. */
export function gpt3(run: Run): Facts {
  const gpuTime = need(run, 'gpus') * need(run, 'time');
  return {
    gpus: {
      value: point(need(run, 'gpus')),
      kind: 'assumed',
      source: 'arXiv:2104.10350',
      reason: { en: 'Patterson et al. assume it.', de: 'Annahme von Patterson et al.' }
    },
    gpuFlops: {
      value: point(need(run, 'printedFlops')),
      kind: 'derived',
      reason: {
        en: 'An average over the whole run, computed by others from FLOP, GPUs and days.',
        de: 'Ein Mittel über den ganzen Lauf, von anderen aus FLOP, GPUs und Tagen berechnet.'
      }
    },
    gpuPower: {
      value: roundedTo('gpuPower', need(run, 'energy') / (gpuTime * assumptions.pue.value.lo), 3),
      kind: 'derived',
      reason: {
        en: 'From the published energy, the days and this PUE.',
        de: 'Aus der veröffentlichten Energie, den Tagen und diesem PUE-Wert.'
      }
    },
    carbonIntensity: {
      value: written('carbonIntensity', '429'),
      kind: 'published',
      source: 'arXiv:2104.10350 section 2.4'
    }
  };
}

/** The published MFU counts attention: `attention` is what that adds to 6 FLOP per parameter and token. */
export function palm(run: Run): Facts {
  const plain = 6 * need(run, 'params') * need(run, 'gpuTokenRate');
  return {
    mfu: { value: point(need(run, 'mfu')), kind: 'published' },
    attention: {
      value: roundedTo('attention', (need(run, 'mfu') * need(run, 'peakFlops')) / plain, 4),
      kind: 'derived',
      reason: {
        en: 'The published MFU counts attention; this is its rate over 6 FLOP per parameter and token.',
        de: 'Die veröffentlichte MFU zählt Attention mit; dies ist ihre Rate, geteilt durch die mit 6 FLOP je Parameter und Token.'
      }
    },
    gpus: {
      value: point(need(run, 'gpus')),
      kind: 'published',
      reason: {
        en: 'For most of the run; half as many for the rest, so the true time is longer.',
        de: 'Für den größten Teil des Laufs; für den Rest halb so viele, die wahre Dauer ist also länger.'
      }
    },
    gpuPower: {
      value: written('gpuPower', '378.5'),
      kind: 'published',
      source: 'arXiv:2204.02311 appendix B',
      reason: {
        en: 'Measured for the system, per chip.',
        de: 'Für das System gemessen, je Chip.'
      }
    }
  };
}

/** The published rate counts recomputation, so the model rate comes from the tokens per second. */
export function bloom(run: Run): Facts {
  const rate = 6 * need(run, 'params') * need(run, 'gpuTokenRate');
  return {
    gpuFlops: {
      value: roundedTo('gpuFlops', rate, 4),
      kind: 'derived',
      reason: {
        en: 'The published rate counts recomputation. This is tokens per second times 6 FLOP per parameter.',
        de: 'Die veröffentlichte Rate zählt die Neuberechnung mit. Dies sind Token je Sekunde mal 6 FLOP je Parameter.'
      }
    },
    gpuPower: {
      value: roundedTo('gpuPower', need(run, 'energy') / need(run, 'gpuTime'), 3),
      kind: 'derived',
      reason: {
        en: 'Published energy over GPU-hours: the rated power.',
        de: 'Veröffentlichte Energie durch GPU-Stunden: die Nennleistung.'
      }
    },
    pue: {
      value: written('pue', '1'),
      kind: 'derived',
      reason: {
        en: 'The published energy counts no PUE.',
        de: 'Die veröffentlichte Energie enthält keinen PUE-Wert.'
      }
    },
    carbonIntensity: {
      value: written('carbonIntensity', '57'),
      kind: 'published',
      source: 'arXiv:2211.02001',
      reason: { en: 'The French grid.', de: 'Das französische Netz.' }
    }
  };
}

/** Active parameters count; the price is the paper's own. */
export const deepSeek = (run: Run): Facts => ({
  peakFlops: {
    value: point(need(run, 'peakFlops')),
    kind: 'published',
    reason: {
      en: 'Dense BF16, as MFU is usually given; most of the run was in FP8, whose peak is twice as high.',
      de: 'Dichtes BF16, wie bei der MFU üblich; der größte Teil lief in FP8, dessen Spitze doppelt so hoch ist.'
    }
  },
  gpuPrice: {
    value: point(need(run, 'cost') / need(run, 'gpuTime')),
    kind: 'published',
    reason: { en: 'The rental price the paper assumes.', de: 'Der Mietpreis, den der Fachartikel ansetzt.' }
  }
});
