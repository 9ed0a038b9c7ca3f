import * as routes from '../../contract/routes/adjustments.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  type Adjustment,
  adjustmentMatter,
  endAdjustment,
  isSameDecision,
} from '../../domain/adjustments/adjustment.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import { notificationsOfAdjustment } from '../../domain/notifications/wallet-notifications.ts';
import { refuseProposalDecision } from '../../domain/proposals/proposal.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import {
  decidedAdjustmentWrite,
  findAdjustment,
  listAdjustments as list,
  newAdjustmentWrite,
} from '../../store/adjustments/adjustment-store.ts';
import type { Write } from '../../store/commit.ts';
import { indexes } from '../../store/indexes.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import { notificationWrite } from '../notifications/write-notifications.ts';
import { listPage } from '../paging.ts';
import { defineAct } from '../proposals/act.ts';
import { refuseBodyFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { coverMovement, faultsOfMovement } from './adjustment-faults.ts';

const noSuchAdjustment = refuse('not-found', 'There is no such adjustment.');

/** Moves money by hand. */
const adjust =
  (deps: ApiDeps): UseCase<typeof routes.proposeAdjustment> =>
  async ({ body, caller, now, newId, proposal }) => {
    const movement = { ...body, from: body.from as Account, to: body.to as Account };
    const faulty = refuseBodyFaults('The adjustment has faults.', await faultsOfMovement(deps, movement));
    if (faulty) return faulty;
    const refused = refuseConflict(caller, 'adjust', adjustmentMatter(movement));
    if (refused) return refused;
    const covered = await coverMovement(deps, movement);
    if (isRefusal(covered)) return covered;
    const { proposedBy, proposedAt } = proposal ?? { proposedBy: caller.accountId, proposedAt: now };
    const id = newId('adj');
    const pending: Adjustment = { id, ...movement, status: 'pending', proposedBy, proposedAt };
    return end(deps, pending, { decision: 'approve', reasons: [] }, caller.accountId, now, (adjustment) => [
      newAdjustmentWrite(adjustment),
      ...covered,
    ]);
  };

/** A manual adjustment of balances. */
export const adjustmentAct = defineAct({
  route: routes.proposeAdjustment,
  permission: 'adjustments.propose',
  findSubject: async (_deps, { body: { from, to, amount } }) => {
    const matter = adjustmentMatter({ from: from as Account, to: to as Account });
    return { kind: 'account', id: from, state: '', matter, amount };
  },
  useCase: adjust,
});

/** Decides on a pending adjustment of an earlier release. */
export const decideAdjustment =
  (deps: ApiDeps): UseCase<typeof routes.decideAdjustment> =>
  async ({ params, body, caller, now }) => {
    const before = await findAdjustment(deps.table, params.adjustmentId);
    if (!before) return noSuchAdjustment;
    if (isSameDecision(before, body, caller.accountId)) return { response: before };
    const decidable = { ...before, matter: adjustmentMatter(before) };
    const refused = refuseProposalDecision(decidable, caller, now);
    if (refused) return refused;
    const covered = body.decision === 'approve' ? await coverMovement(deps, before) : [];
    if (isRefusal(covered)) return covered;
    return end(deps, before, body, caller.accountId, now, (adjustment) => [
      decidedAdjustmentWrite(adjustment),
      ...covered,
    ]);
  };

const end = (
  deps: ApiDeps,
  pending: Adjustment,
  body: Parameters<typeof endAdjustment>[1],
  by: string,
  at: Instant,
  toWrites: (adjustment: Adjustment) => readonly Write[],
) => {
  const entryId = deps.ids.create('ent');
  const { adjustment, postings } = endAdjustment(pending, body, { by, at, entryId });
  const cause = { kind: 'adjustment', id: adjustment.id, step: body.decision } as const;
  const notifications = notificationsOfAdjustment(adjustment);
  return {
    response: adjustment,
    writes: [
      ...toWrites(adjustment),
      ...entryWrites(deps.policy, { id: entryId, at, cause, postings }),
      ...notifications.map((one) => notificationWrite(deps, adjustment.id, one)),
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
