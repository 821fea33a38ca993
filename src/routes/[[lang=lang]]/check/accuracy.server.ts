import { shortTexts, wholeTexts, type LabelledText } from '$lib/scenario/text/accuracy/labelled-text';
import { score } from '$lib/scenario/text/accuracy/score';
import type { TextQuantity } from '$lib/scenario';
import type { SetAccuracy, TextAccuracy } from './text-accuracy';

/** How well texts are read whose figures are known, worked out when the site is built. */
export function textAccuracy(): TextAccuracy {
  const { byQuantity } = score([...shortTexts, ...wholeTexts]);
  return {
    sets: [
      accuracyOf(
        'short-en',
        shortTexts.filter(({ lang }) => lang === 'en')
      ),
      accuracyOf(
        'short-de',
        shortTexts.filter(({ lang }) => lang === 'de')
      ),
      accuracyOf('whole', wholeTexts)
    ],
    quantities: [...byQuantity]
      .map(([quantity, { of, precision, recall }]) => ({
        quantity: quantity as TextQuantity,
        count: of,
        precision,
        recall
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
  };
}

function accuracyOf(set: SetAccuracy['set'], texts: readonly LabelledText[]): SetAccuracy {
  const { count, figures, faultless, verdict, conflicts, falseAlarms } = score(texts);
  const { precision, recall } = figures;
  return { set, count, figures: figures.of, precision, recall, faultless, verdict, conflicts, falseAlarms };
}
