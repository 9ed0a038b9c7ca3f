import type * as routes from '../../contract/routes/adjustments.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  type Adjustment,
  decideAdjustment as decide,
  isSameDecision,
  refuseOwnMoney,
} from '../../domain/adjustments/adjustment.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import { notificationsOfAdjustment } from '../../domain/notifications/wallet-notifications.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import {
  decidedAdjustmentWrite,
  findAdjustment,
  listAdjustments as list,
  newAdjustmentWrite,
} from '../../store/adjustments/adjustment-store.ts';
import { indexes } from '../../store/indexes.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import { notificationWrite } from '../notifications/write-notifications.ts';
import { listPage } from '../paging.ts';
import { refuseBodyFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { deciderOf, faultsOfMovement, refuseOverdraft } from './adjustment-faults.ts';

const noSuchAdjustment = refuse('not-found', 'There is no such adjustment.');

/** Proposes an adjustment. No money moves or is held yet. */
export const proposeAdjustment =
  (deps: ApiDeps): UseCase<typeof routes.proposeAdjustment> =>
  async ({ body, caller, now }) => {
    const movement = { ...body, from: body.from as Account, to: body.to as Account };
    const faulty = refuseBodyFaults('The adjustment has faults.', await faultsOfMovement(deps, movement));
    if (faulty) return faulty;
    const refused = refuseOwnMoney(movement, deciderOf(caller)) ?? (await refuseOverdraft(deps, movement));
    if (refused) return refused;
    const proposed = { status: 'pending', proposedBy: caller.accountId, proposedAt: now } as const;
    const adjustment: Adjustment = { id: deps.ids.create('adj'), ...movement, ...proposed };
    return { response: adjustment, writes: [newAdjustmentWrite(adjustment)] };
  };

/** Decides on a proposal of another operator. An approval moves the money in the same transaction. */
export const decideAdjustment =
  (deps: ApiDeps): UseCase<typeof routes.decideAdjustment> =>
  async ({ params, body, caller, now }) => {
    const before = await findAdjustment(deps.table, params.adjustmentId);
    if (!before) return noSuchAdjustment;
    const decider = deciderOf(caller);
    if (isSameDecision(before, body, decider)) return { response: before };
    const entryId = deps.ids.create('ent');
    const decided = decide(before, body, decider, { at: now, entryId });
    if (isRefusal(decided)) return decided;
    const { adjustment, postings } = decided;
    if (postings.length > 0) {
      const overdraft = await refuseOverdraft(deps, adjustment);
      if (overdraft) return overdraft;
    }
    const cause = { kind: 'adjustment', id: adjustment.id, step: body.decision } as const;
    return {
      response: adjustment,
      writes: [
        decidedAdjustmentWrite(adjustment),
        ...entryWrites({ id: entryId, at: now, cause, postings }),
        ...notificationsOfAdjustment(adjustment).map((notice) =>
          notificationWrite(deps, adjustment.id, notice),
        ),
      ],
    };
  };

/** Lists adjustments, with who proposed and decided them. */
export const listAdjustments =
  (deps: ApiDeps): UseCase<typeof routes.listAdjustments> =>
  ({ query }) =>
    listPage(deps, `adjustments ${query.status ?? ''}`, query, (page) =>
      list(deps.table, indexes.adjustments(query.status), page),
    );

export const getAdjustment =
  (deps: ApiDeps): UseCase<typeof routes.getAdjustment> =>
  async ({ params }) => {
    const response = await findAdjustment(deps.table, params.adjustmentId);
    return response ? { response } : noSuchAdjustment;
  };
