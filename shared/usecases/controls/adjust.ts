import type * as routes from '../../contract/routes/adjustments.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  type Adjustment,
  decideAdjustment as decide,
  isSaidAgain,
  refuseOwnMoney,
} from '../../domain/adjustment/adjustment.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import { noticesOfAdjustment } from '../../domain/notice/wallet-notices.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import {
  findAdjustment,
  listAdjustments as list,
  writeOfDecidedAdjustment,
  writeOfNewAdjustment,
} from '../../store/adjustment-store.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import { refuseBody } from '../body-faults.ts';
import { noticeWrite } from '../notices/tell.ts';
import { pageOf, positionOf } from '../paging.ts';
import { deciderOf, faultsOfMovement, refuseOverdraft } from './adjustable.ts';

const noSuchAdjustment = refuse('not-found', 'There is no such adjustment.');

/** Proposes to move money by hand. Nothing moves, and nothing is kept back for it. */
export const proposeAdjustment =
  (deps: ApiDeps): Use<typeof routes.proposeAdjustment> =>
  async ({ body, caller, now }) => {
    const movement = { ...body, from: body.from as Account, to: body.to as Account };
    const faulty = refuseBody('The adjustment has faults.', await faultsOfMovement(deps, movement));
    if (faulty) return faulty;
    const refused = refuseOwnMoney(movement, deciderOf(caller)) ?? (await refuseOverdraft(deps, movement));
    if (refused) return refused;
    const proposed = { status: 'pending', proposedBy: caller.accountId, proposedAt: now } as const;
    const adjustment: Adjustment = { id: deps.ids.fresh('adj'), ...movement, ...proposed };
    return { answer: adjustment, writes: [writeOfNewAdjustment(adjustment)] };
  };

/** Another operator's word on a proposal: the money moves with it, at once and once. */
export const decideAdjustment =
  (deps: ApiDeps): Use<typeof routes.decideAdjustment> =>
  async ({ params, body, caller, now }) => {
    const before = await findAdjustment(deps.table, params.adjustmentId);
    if (!before) return noSuchAdjustment;
    const decider = deciderOf(caller);
    if (isSaidAgain(before, body, decider)) return { answer: before };
    const entryId = deps.ids.fresh('ent');
    const decided = decide(before, body, decider, { at: now, entryId });
    if (isRefusal(decided)) return decided;
    const { adjustment, postings } = decided;
    if (postings.length > 0) {
      const overdraft = await refuseOverdraft(deps, adjustment);
      if (overdraft) return overdraft;
    }
    const cause = { kind: 'adjustment', id: adjustment.id, step: body.decision } as const;
    return {
      answer: adjustment,
      writes: [
        writeOfDecidedAdjustment(adjustment),
        ...writesOfEntry({ id: entryId, at: now, cause, postings }),
        ...noticesOfAdjustment(adjustment).map((notice) => noticeWrite(deps, adjustment.id, notice)),
      ],
    };
  };

/** Adjustments with who proposed and who decided them. */
export const listAdjustments =
  (deps: ApiDeps): Use<typeof routes.listAdjustments> =>
  async ({ query: { status, limit, cursor } }) => {
    const name = `adjustments ${status ?? ''}`;
    const after = await positionOf(deps.signer, name, cursor);
    if (isRefusal(after)) return after;
    const { adjustments, next } = await list(deps.table, status, limit, after);
    return { answer: await pageOf(deps.signer, name, adjustments, next) };
  };

export const getAdjustment =
  (deps: ApiDeps): Use<typeof routes.getAdjustment> =>
  async ({ params }) => {
    const answer = await findAdjustment(deps.table, params.adjustmentId);
    return answer ? { answer } : noSuchAdjustment;
  };
