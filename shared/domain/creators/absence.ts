import * as z from 'zod';
import type { Fault } from '../fault.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** When a creator takes no invitations. Without `until` it lasts until the creator ends it. */
export const Absence = z.object({
  from: Instant,
  until: Instant.optional(),
  note: z.string().optional(),
});

export type Absence = TypeOf<typeof Absence>;

type Absent = { readonly absence?: Absence | undefined };

/** The absence of a creator that has not ended: a present one, or one that is planned. */
export const currentAbsenceOf = ({ absence }: Absent, now: Instant): Absence | undefined =>
  absence?.until !== undefined && absence.until <= now ? undefined : absence;

/** The absence of a creator who is away now. */
export const presentAbsenceOf = (creator: Absent, now: Instant): Absence | undefined => {
  const absence = currentAbsenceOf(creator, now);
  return absence && absence.from <= now ? absence : undefined;
};

/** The faults of an absence: it ends after it begins, and in the future. */
export const faultsOfAbsence = ({ from, until }: Absence, now: Instant): readonly Fault[] => {
  if (until === undefined) return [];
  if (until <= from)
    return [{ path: ['until'], code: 'out_of_order', message: 'the absence ends before it begins' }];
  return until <= now ? [{ path: ['until'], code: 'too_small', message: 'must be in the future' }] : [];
};
