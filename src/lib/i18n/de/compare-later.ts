import type { PageTexts } from '../index';
import take from './take-comparison';

export default {
  take,
  tokenizerHint:
    'Gezählt in Token von Llama 2. „Bis zu 15 % weniger Token“ für denselben Text ist 1..1/0,85. Für Englisch maß Meta mehr: 3,94/3,17 (The Llama 3 Herd of Models, 3.2).',
  unit: 'Einheit',
  low: 'von',
  high: 'bis'
} satisfies PageTexts<'compareLater'>;
