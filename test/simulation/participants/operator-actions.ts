import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { keys } from '#shared/store/keys.ts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import type { BankRecords } from '../provider/bank.ts';
import type { Person } from './requests.ts';
import type { MoneyDeps } from './simulate-wallet.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

type CaseDeps = MoneyDeps & { readonly bank: BankRecords };

const evidence = { note: 'Seen in the records of the bank.', reference: 'line 7' };

const withdrawalIn = ({ table }: CaseDeps, id: string): Withdrawal =>
  table.get(keys.withdrawal(id))?.withdrawal as unknown as Withdrawal;

/** Resolves a withdrawal of unknown outcome by the provider's records, once they show it. */
export const resolveWithdrawalCase = async (
  deps: CaseDeps,
  operator: Person,
  otherOperator: Person,
  id: string,
): Promise<void> => {
  const { requests, random, scheduler, bank, trace } = deps;
  let bornBy = random.pick(['creator', 'platform'] as const);
  for (;;) {
    await scheduler.sleep(random.between(minutes, 12 * hours));
    const { status, merchantNumber } = withdrawalIn(deps, id);
    if (status !== 'needs_operator') return;
    if (random.chance(0.2)) await requests.send(operator, 'get', '/finance/withdrawals');
    const verdict = bank.outcomeOf(merchantNumber);
    if (!verdict) continue;
    const body =
      verdict === 'paid' ? { decision: 'paid', bornBy, evidence } : { decision: 'failed', evidence };
    const proposed = await requests.send(operator, 'post', `/finance/withdrawals/${id}/resolution`, body);
    const answer =
      proposed &&
      (await approveProposed(proposed, (path, decision) =>
        requests.send(otherOperator, 'post', path, decision),
      ));
    trace.note('step', `${verdict} by the operator: ${answer?.status ?? 'no answer'}`, id);
    // A creator who has spent the money since cannot be charged.
    if (String(answer?.body.type).endsWith('/insufficient-funds')) bornBy = 'platform';
  }
};

/** Freezes money for some hours, in one world of three. */
export const simulateFreeze = async (deps: MoneyDeps, operator: Person): Promise<void> => {
  const { requests, random, scheduler } = deps;
  if (!random.chance(0.33)) return;
  await scheduler.sleep(random.between(0, 40 * days));
  const deposits = random.chance(0.3);
  const stopped = { deposits, withdrawals: true, reason: 'Something is being checked.' };
  await requests.send(operator, 'put', '/finance/freeze', stopped);
  await scheduler.sleep(random.between(minutes, 30 * hours));
  const open = { deposits: false, withdrawals: false, reason: 'All is well.' };
  for (;;) {
    const answer = await requests.send(operator, 'put', '/finance/freeze', open);
    if (answer?.status === 200) return;
    await scheduler.sleep(10 * minutes);
  }
};
