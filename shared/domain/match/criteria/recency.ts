import { epoch, type Instant, milliseconds } from '../../time.ts';
import type { TaskFeatures } from '../features.ts';
import type { Finding } from '../finding.ts';
import { FULL, partOf } from '../fit.ts';

/** A task is worth half as much as news after this long, and half of that after as long again. */
const halfLife = milliseconds('P3D');

const hour = milliseconds('PT1H');

/** How new the task is. Between halvings the fit falls in a straight line. */
export const fitOfRecency = (
  { openedAt }: TaskFeatures,
  now: Instant,
): Finding<'opened_recently'> | undefined => {
  const age = Math.max(0, epoch(now) - epoch(openedAt));
  const atLastHalving = FULL / 2 ** Math.floor(age / halfLife);
  const fit = Math.floor((atLastHalving * (2 * FULL - partOf(age % halfLife, halfLife))) / (2 * FULL));
  return fit === 0 ? undefined : { code: 'opened_recently', fit, facts: { hours: Math.floor(age / hour) } };
};
