import type { resolveDeposit as route } from '../../contract/routes/deposit-cases.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { type Deposit, endedDepositWrite, findDeposit } from '../../store/deposits/deposit-store.ts';
import type { UseCase } from '../use-case.ts';
import { receivedDepositWrites } from './check-deposit.ts';
import { depositEventWrite } from './deposit-event.ts';
import { toDepositCaseView } from './deposit-view.ts';

const ownDepositRefusal = refuse('forbidden', 'Nobody decides on a deposit of their own.');

/**
 * Ends a deposit that was paid with another sum, on an operator's word and evidence: what was paid becomes the
 * advertiser's, or it was sent back and nothing is booked. Said again, it changes nothing.
 */
export const resolveDeposit =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body: { decision, evidence }, caller, now }) => {
    const found = await findDeposit(deps.table, params.depositId);
    if (!found) return refuse('not-found', 'There is no such deposit.');
    if (found.advertiserId === caller.advertiserId) return ownDepositRefusal;
    if (found.resolved && found.status === decision) return { response: toDepositCaseView(found) };
    if (found.status !== 'needs_operator' || !found.paid) {
      return refuse('illegal-transition', `The deposit is ${found.status}; there is nothing to decide.`, {
        state: found.status,
        allowed: [],
      });
    }
    if (decision === 'received' && !deps.policy.currencies.includes(found.paid.currency)) {
      return refuse(
        'conflict',
        `The platform keeps no ${found.paid.currency}: the sum can only be sent back.`,
      );
    }
    const resolved = { at: now, by: caller.accountId, evidence };
    const ended: Deposit = {
      ...found,
      status: decision,
      resolved,
      ...(decision === 'received' && { receivedAt: now }),
    };
    return {
      response: toDepositCaseView(ended),
      writes: [
        endedDepositWrite(ended, 'needs_operator'),
        ...(decision === 'received' ? receivedDepositWrites(deps, ended, found.paid, now) : []),
        depositEventWrite(deps, ended, decision, now),
      ],
    };
  };
