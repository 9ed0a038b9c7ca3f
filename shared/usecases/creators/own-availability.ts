import type * as routes from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Absence, currentAbsenceOf, faultsOfAbsence } from '../../domain/creators/absence.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { absenceWrite, findCreator } from '../../store/creators/creator-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { FaultsBetween, Request, UseCase } from '../use-case.ts';

const toAvailabilityView = (absence: Absence | undefined) =>
  absence ? { away: true, ...absence } : { away: false };

/** Returns whether the caller is away as a creator, or plans to be. */
export const getAvailability =
  (deps: ApiDeps): UseCase<typeof routes.getAvailability> =>
  async ({ caller, now }) => {
    const creator = await findCreator(deps.table, caller.creatorId);
    return { response: toAvailabilityView(creator && currentAbsenceOf(creator, now)) };
  };

const noCreator = refuse(
  'creator-not-eligible',
  'Only approved creators can be invited, so nobody else is away.',
  {
    unmet: [{ rule: 'application', required: 'approved', actual: 'none' }],
  },
);

const toAbsence = (
  { away, from, until, note }: Request<typeof routes.writeAvailability>['body'],
  now: Instant,
): Absence | undefined =>
  away
    ? { from: from ?? now, ...(until !== undefined && { until }), ...(note !== undefined && { note }) }
    : undefined;

/** Faults between the times of an absence. */
export const faultsOfAvailability: FaultsBetween<typeof routes.writeAvailability> = ({
  body: { away, from, until },
  now,
}) => (away && until !== undefined ? faultsOfAbsence({ from: from ?? now, until }, now) : []);

/** Sets or ends the caller's absence. Running orders continue. */
export const writeAvailability =
  (deps: ApiDeps): UseCase<typeof routes.writeAvailability> =>
  async ({ body, caller, ifMatch, now }) => {
    const absence = toAbsence(body, now);
    const faulty = absence && refuseFaults(faultsOfAbsence(absence, now));
    if (faulty) return faulty;
    const creator = await findCreator(deps.table, caller.creatorId);
    if (!creator) return noCreator;
    const mismatch = refuseChangedResource(ifMatch, toAvailabilityView(currentAbsenceOf(creator, now)));
    if (mismatch) return mismatch;
    const response = toAvailabilityView(absence);
    if (!absence && !creator.absence) return { response };
    return { response, writes: [absenceWrite(creator.id, creator.absence, absence)] };
  };
