import * as z from 'zod';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { Creator } from './creator.ts';

/** A suspension or reinstatement of a creator, numbered from 1 without gaps. */
export const StandingChange = z.object({
  seq: z.int(),
  at: Instant,
  action: z.enum(['suspend', 'reinstate']),
  /** The account of the operator. */
  by: z.string(),
  reasons: z.array(Reason),
});

export type StandingChange = TypeOf<typeof StandingChange>;

const statusAfter = { suspend: 'suspended', reinstate: 'active' } as const;

/** Whether this release knows the standing of a creator. An unknown one is not changed. */
export const isKnownStanding = ({ status }: Creator): boolean => Object.values(statusAfter).includes(status);

/** Suspends or reinstates a creator. Running orders continue. Undefined if the standing does not change. */
export const changeStanding = (
  creator: Creator,
  { action, by, reasons }: Pick<StandingChange, 'action' | 'by' | 'reasons'>,
  now: Instant,
): { readonly creator: Creator; readonly change: StandingChange } | undefined => {
  const status = statusAfter[action];
  if (creator.status === status) return undefined;
  const seq = (creator.standingChanges ?? 0) + 1;
  return {
    creator: { ...creator, status, version: creator.version + 1, standingChanges: seq },
    change: { seq, at: now, action, by, reasons },
  };
};
