import type { Solution } from '$lib/estimate';
import type { PageTexts } from '$lib/i18n';
import type { Scenario } from '$lib/scenario';
import type { Language } from '$lib/ui/context';
import type { Origins } from './origin';

/** A scenario and all that is said of it where it is cited, traced or printed. */
export interface Report {
  scenario: Scenario;
  solution: Solution;
  origins: Origins;
  /** The whole address that shows it. */
  url: string;
  date: Date;
  words: PageTexts<'takeAway'>;
  language: Language;
}
