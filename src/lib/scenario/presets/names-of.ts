import { accelerators, chipsByName, listedModel, peakOf, precisions, type Run } from '$lib/catalog';
import { point } from '$lib/estimate';
import type { Scenario, TrainedModel } from '../scenario';

const chipsNamed = chipsByName(accelerators);

/** How much a row may round the peak of its chip. */
const ROUNDED = 0.01;

/**
 * What a published run's figures are of, as far as its row says: the chip where its name, precision and peak leave just
 * one, the model where the catalogue has one of that name, and how it is fed.
 */
export function namesOf(run: Run): Pick<Scenario, 'hardware' | 'model'> {
  const hardware = hardwareOf(run);
  const model = modelOf(run);
  return {
    ...(hardware && { hardware }),
    ...(Object.keys(model).length > 0 && { model })
  };
}

function hardwareOf({ accelerator, precision: text, peakFlops }: Run): Scenario['hardware'] {
  const precision = precisions.find((each) => text.replace(/^amp_/, '').startsWith(each));
  if (!precision) return undefined;
  const fits = chipsNamed(accelerator).filter((chip) => {
    const peak = peakOf(chip, precision);
    return peak !== undefined && (!peakFlops || Math.abs(peak / peakFlops - 1) < ROUNDED);
  });
  return fits.length === 1 ? { chip: fits[0]!.id, precision } : undefined;
}

function modelOf({ name, activeParams, totalParams, sequence, batch }: Run): TrainedModel {
  const id = listedModel(name.replace(/\([^)]*\)/g, ''))?.id;
  return {
    ...(id !== undefined && { id }),
    ...(activeParams && totalParams && { total: point(totalParams) }),
    ...(sequence && { sequence }),
    ...(batch && { batch })
  };
}
