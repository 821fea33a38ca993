import type { Texts } from '../index';

export default {
  calculator: 'Im Rechner öffnen',
  comparison: 'Den Vergleich öffnen',
  newTab: 'in einem neuen Tab',
  back: 'Zurücksetzen',
  run: (name) => `Zahlen von ${name}`
} satisfies Texts<'embed'>;
