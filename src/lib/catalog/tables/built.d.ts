declare module '*/chip-list?built' {
  const chips: readonly import('./chips/chip').Chip[];
  export default chips;
}

declare module '*/model-list?built' {
  const models: readonly import('./models/listed-model').ListedModel[];
  export default models;
}
