import * as routes from '../../contract/routes/deposits.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import { isRefusal, refuse, refuseInState } from '../../domain/refusal.ts';
import { findDeposit } from '../../store/deposits/deposit-store.ts';
import { findBalance } from '../../store/ledger/journal-store.ts';
import { defineAct } from '../proposals/act.ts';
import type { UseCase } from '../use-case.ts';
import { decideDepositSteps } from './decide-deposit-step.ts';
import { toDepositCaseView } from './deposit-view.ts';

/**
 * Resolves a deposit on an operator's evidence: the advertiser receives what was paid or given back, or it stays with the
 * payer. A repeat changes nothing.
 */
const resolveDeposit =
  (deps: ApiDeps): UseCase<typeof routes.resolveDeposit> =>
  async ({ params, body: { decision, bornBy, evidence }, caller, now }) => {
    const found = await findDeposit(deps.table, params.depositId);
    if (!found) return refuse('not-found', 'There is no such deposit.');
    const conflict = refuseConflict(caller, 'resolve_deposit', { owner: found.advertiserId });
    if (conflict) return conflict;
    if (found.resolved && found.status === decision) return { response: toDepositCaseView(found) };
    if (found.status !== 'needs_operator') {
      return refuseInState(found.status, `The deposit is ${found.status}; no decision is open.`);
    }
    const { amount, paid = amount } = found;
    if (decision === 'received' && !deps.policy.currencies.includes(paid.currency)) {
      return refuse(
        'conflict',
        `The platform keeps no ${paid.currency}: record that the amount was sent back.`,
      );
    }
    const available = await findBearable(deps, found);
    const operator = {
      ...{ id: caller.accountId, evidence },
      ...(bornBy && { bornBy }),
      ...(available !== undefined && { available }),
    };
    const type = decision === 'received' ? 'receive' : 'return';
    const step = decideDepositSteps(deps, found, [{ type, operator }], now);
    return isRefusal(step) ? step : { ...step, response: toDepositCaseView(step.response) };
  };

/** The balance out of which an advertiser bears what the provider took back. */
const findBearable = async (
  { table }: Pick<ApiDeps, 'table'>,
  { advertiserId, caseKind, inSuspense }: Deposit,
): Promise<number | undefined> => {
  if (caseKind !== 'reversed' || !inSuspense) return undefined;
  return (await findBalance(table, advertiserId, inSuspense.currency)).available;
};

/** Staff resolve a deposit. The amount that moves is the paid one, or the one taken back. */
export const depositResolutionAct = defineAct({
  route: routes.resolveDeposit,
  permission: 'deposits.resolve',
  findSubject: async ({ table }, { params }) => {
    const found = await findDeposit(table, params.depositId);
    if (!found) return undefined;
    const { id, status, caseKind, paid, reversed, advertiserId } = found;
    const amount = caseKind === 'reversed' ? reversed : paid;
    const state = caseKind === undefined ? status : `${status} ${caseKind}`;
    return { kind: 'deposit', id, state, matter: { owner: advertiserId }, amount };
  },
  useCase: resolveDeposit,
});
