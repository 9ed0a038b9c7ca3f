import type { decideAgreement as decision, endAgreement as ending } from '../../contract/routes/agencies.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  type Agreement,
  type AgreementSide,
  applyAgreement,
  decideAgreement as decide,
  endAgreement as end,
} from '../../domain/agencies/agreement.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { agreementWrite, findAgreement } from '../../store/agencies/agreement-store.ts';
import { creatorWrite, findCreator } from '../../store/creators/creator-store.ts';
import type { Caller } from '../caller.ts';
import type { Outcome } from '../outcome.ts';
import type { UseCase } from '../use-case.ts';
import { agreementEventWrite } from './agreement-event.ts';

const noSuchAgreement = refuse('not-found', 'There is no such agreement.');

/** The account's side of an agreement; `undefined` if it is no party. */
const sideOf = (agreement: Agreement | undefined, caller: Caller): AgreementSide | undefined => {
  if (agreement?.agencyId === caller.agencyId) return 'agency';
  return agreement?.creatorId === caller.creatorId ? 'creator' : undefined;
};

/**
 * Accepts or declines an agreement, as the agency. Later orders of the creator carry the agency's share;
 * running orders do not change.
 */
export const decideAgreement =
  (deps: ApiDeps): UseCase<typeof decision> =>
  async ({ params, body, caller, now }) => {
    const agreement = await findAgreement(deps.table, params.agreementId);
    const side = sideOf(agreement, caller);
    if (!agreement || side !== 'agency') {
      return side ? refuse('forbidden', 'Only the agency can decide on it.') : noSuchAgreement;
    }
    return changeAgreement(deps, agreement, (creator) => decide(agreement, body.decision, creator, now), now);
  };

/** Ends an agreement, as either side. */
export const endAgreement =
  (deps: ApiDeps): UseCase<typeof ending> =>
  async ({ params, caller, now }) => {
    const agreement = await findAgreement(deps.table, params.agreementId);
    const side = sideOf(agreement, caller);
    if (!agreement || !side) return noSuchAgreement;
    return changeAgreement(deps, agreement, () => end(agreement, side, now), now);
  };

/** Changes an agreement and its creator together. */
const changeAgreement = async (
  deps: ApiDeps,
  before: Agreement,
  change: (creator: Creator) => Agreement | Refusal,
  now: Instant,
): Promise<Outcome<Agreement>> => {
  const creator = await findCreator(deps.table, before.creatorId);
  if (!creator) throw new Error(`the agreement ${before.id} names a creator who is gone`);
  const after = change(creator);
  if (isRefusal(after)) return after;
  if (after === before) return { response: after };
  const represented = applyAgreement(creator, after);
  return {
    response: after,
    writes: [
      agreementWrite(after, before.status),
      ...(represented ? [creatorWrite(represented)] : []),
      agreementEventWrite(deps, after, now),
    ],
  };
};
