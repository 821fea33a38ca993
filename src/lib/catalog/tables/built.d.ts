declare module '*/chip-list?built' {
  const chips: readonly import('./chips/chip').Chip[];
  export default chips;
}

declare module '*/plan-chip-list?built' {
  const chips: readonly import('./parallel/listed-plan-chip').ListedPlanChip[];
  export default chips;
}

declare module '*/rate-list?built' {
  const rates: readonly import('../published/published-rate').PublishedRate[];
  export default rates;
}

declare module '*/measured-list?built' {
  const measured: import('../accuracy/measured-list').MeasuredList;
  export default measured;
}

declare module '*/model-list?built' {
  const models: readonly import('./models/listed-model').ListedModel[];
  export default models;
}
