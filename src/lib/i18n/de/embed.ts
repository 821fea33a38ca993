import type en from '../en/embed';

export default {
  calculator: 'Im Rechner öffnen',
  comparison: 'Den Vergleich öffnen',
  newTab: 'in einem neuen Tab',
  back: 'Zurücksetzen',
  run: (name) => `Zahlen von ${name}`
} satisfies typeof en;
