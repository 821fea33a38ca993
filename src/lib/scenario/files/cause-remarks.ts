import { decodeCauses } from '../uptime/cause-link';
import { llamaCauses } from '../uptime/default-causes';
import type { Notice } from '../link/query';
import type { Scenario } from '../scenario';

/** What cannot be read of the causes of an uptime, which a link keeps as they stand. */
export const causeRemarks = ({ causes }: Scenario): Notice[] =>
  causes === undefined ? [] : decodeCauses(`?${causes}`, llamaCauses).notices;
