import type { Claim } from './claim';
import { architecture } from './claims-architecture';
import { history } from './claims-history';
import { modelClaims } from './claims-models';
import { outlook } from './claims-outlook';
import { training } from './claims-training';

/** Every claim of the article that can be checked, in its order. */
export const claims: readonly Claim[] = [
  ...history,
  ...modelClaims,
  ...architecture,
  ...training,
  ...outlook
];
