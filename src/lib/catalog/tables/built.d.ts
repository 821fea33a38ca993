declare module '*/chip-list?built' {
  const chips: readonly import('$lib/catalog/tables/chip').Chip[];
  export default chips;
}

declare module '*/model-list?built' {
  const models: readonly import('$lib/catalog/tables/listed-model').ListedModel[];
  export default models;
}
