import { decodeCauses } from './cause-link';
import { llamaCauses } from './default-causes';
import type { Notice } from './query';
import type { Scenario } from './scenario';

/** What cannot be read of the causes of an uptime, which a link keeps as they stand. */
export const causeRemarks = ({ causes }: Scenario): Notice[] =>
  causes === undefined ? [] : decodeCauses(`?${causes}`, llamaCauses).notices;
