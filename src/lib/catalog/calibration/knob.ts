import { stepConstants, type StepConstants } from '$lib/estimate';
import type { PlanChip } from '../tables/parallel/chip-fabric';

/** What the calibration turns: constants of the step time, and shares of peaks by chip. */
export interface Setting {
  constants: StepConstants;
  shares: Record<'fp8' | 'fp4', Record<string, number>>;
}

/** One value that is fitted: held towards what was known before by a spread of its logarithm. */
export interface Knob {
  name: string;
  prior: number;
  spread: number;
  /** Most it may be: 1 for a share. */
  most: number;
  set: (setting: Setting, value: number) => void;
}

type PlainConstant = {
  [K in keyof StepConstants]: StepConstants[K] extends number ? K : never;
}[keyof StepConstants];

const constant = (name: PlainConstant, prior: number, spread: number, most = Infinity): Knob => ({
  name,
  prior,
  spread,
  most,
  set: ({ constants }, value) => (constants[name] = value)
});

const launch = (level: keyof StepConstants['expertLaunch'], prior: number): Knob => ({
  name: `expertLaunch.${level}`,
  prior,
  spread: 0.25,
  most: Infinity,
  set: ({ constants }, value) => (constants.expertLaunch = { ...constants.expertLaunch, [level]: value })
});

const slowdown = (name: keyof StepConstants['slowdowns'], prior: number, spread: number): Knob => ({
  name: `slowdowns.${name}`,
  prior,
  spread,
  most: Infinity,
  set: ({ constants }, value) => (constants.slowdowns = { ...constants.slowdowns, [name]: value })
});

const share = (format: 'fp8' | 'fp4', { name, prior }: PlanChip): Knob => ({
  name: `${format}.${name}`,
  prior: prior[format]!,
  spread: 0.1,
  most: 1,
  set: ({ shares }, value) => (shares[format][name] = value)
});

/** Everything that is fitted, for chips of which there are measurements in a format. */
export function knobsFor(chips: readonly PlanChip[], measured: ReadonlySet<string>): Knob[] {
  const formats = ['fp8', 'fp4'] as const;
  return [
    constant('elementwise', 1.17, 0.15),
    constant('innerOverhead', 128, 0.3),
    constant('productOverlap', 0.6, 0.15, 1),
    constant('groupedRate', 0.97, 0.1),
    constant('permutation', 1.2, 0.2),
    constant('allToAllRate', 0.77, 0.15, 1),
    launch('none', 6e-3),
    launch('partial', 4.5e-3),
    launch('full', 1e-3),
    slowdown('maxtext', 1, 0.1),
    slowdown('maxtextExperts', 1.2, 0.2),
    slowdown('maxtextManyExperts', 1.43, 0.2),
    ...formats.flatMap((format) =>
      chips.filter(({ name }) => measured.has(`${format}.${name}`)).map((chip) => share(format, chip))
    )
  ];
}

/** A setting with every knob at a value. */
export function knobSetting(knobs: readonly Knob[], values: readonly number[]): Setting {
  const setting: Setting = { constants: { ...stepConstants }, shares: { fp8: {}, fp4: {} } };
  knobs.forEach((knob, i) => knob.set(setting, values[i]!));
  return setting;
}
