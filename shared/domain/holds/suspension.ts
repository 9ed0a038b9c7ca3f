import * as z from 'zod';
import { Reason } from '../reason.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** Why a party takes or gives no new orders. Running orders continue. */
export const Suspension = z.object({
  /** Absent for a suspension of a release before 0.3.0, as is its operator. */
  at: Instant.exactOptional(),
  by: z.string().exactOptional(),
  reasons: z.array(Reason),
});

export type Suspension = TypeOf<typeof Suspension>;

/** A suspended or reinstated party. Undefined if it does not change. */
export const changeSuspension = <T extends { readonly suspension?: Suspension; readonly version: number }>(
  party: T,
  suspension: Suspension | undefined,
) => {
  const { suspension: before, ...rest } = party;
  if ((before === undefined) === (suspension === undefined)) return undefined;
  return { ...rest, ...(suspension && { suspension }), version: party.version + 1 };
};

/** Refuses to open tasks of a suspended advertiser. */
export const suspendedAdvertiserRefusal: Refusal = refuse(
  'forbidden',
  'The advertiser is suspended, and opens no tasks. Running orders continue.',
);
