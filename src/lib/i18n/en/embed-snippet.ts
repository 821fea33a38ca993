export default {
  intro: 'A frame with the answer, the chart and the sliders you choose. It keeps to the figures shown now.',
  show: 'Readers can change',
  answer: (name: string) => `${name} (the answer)`,
  theme: 'Colours',
  themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark' },
  preview: 'Preview',
  code: 'Code of the frame',
  copy: 'Copy code',
  copied: 'Code copied',
  copyFailed: 'Copy this code:',
  height: (narrow: string, wide: string) =>
    narrow === wide
      ? `${wide} px high, so that nothing scrolls inside.`
      : `${wide} px high, ${narrow} px in a place narrower than 600 px, so that nothing scrolls inside.`,
  measuring: 'Measuring the height …'
};
