import calibration from './calibration.json';

/** Shares of the FP8 and FP4 peaks that long matrix products reach, by chip, as fitted on published step times. */
export const fittedShares: Readonly<Record<'fp8' | 'fp4', Readonly<Record<string, number>>>> =
  calibration.shares;
