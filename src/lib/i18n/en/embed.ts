export default {
  calculator: 'Open in the calculator',
  comparison: 'Open the comparison',
  newTab: 'in a new tab',
  back: 'Reset',
  run: (name: string) => `Figures of ${name}`
};
