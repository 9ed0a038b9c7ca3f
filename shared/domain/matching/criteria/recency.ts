import { type Instant, toEpochMs, toMilliseconds } from '../../time.ts';
import type { CriterionFit } from '../criterion-fit.ts';
import type { TaskFeatures } from '../features.ts';
import { FULL, partOf } from '../fit.ts';

/** The half-life of the recency of a task. */
const halfLife = toMilliseconds('P3D');

const hour = toMilliseconds('PT1H');

/** How new the task is. Between half-lives the fit decreases linearly. */
export const fitOfRecency = (
  { openedAt }: TaskFeatures,
  now: Instant,
): CriterionFit<'opened_recently'> | undefined => {
  const age = Math.max(0, toEpochMs(now) - toEpochMs(openedAt));
  const atLastHalving = FULL / 2 ** Math.floor(age / halfLife);
  const fit = Math.floor((atLastHalving * (2 * FULL - partOf(age % halfLife, halfLife))) / (2 * FULL));
  return fit === 0 ? undefined : { code: 'opened_recently', fit, facts: { hours: Math.floor(age / hour) } };
};
