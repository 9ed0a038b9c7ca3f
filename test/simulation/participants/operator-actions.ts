import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { keys } from '#shared/store/keys.ts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import { depositIn } from '../invariants/deposits.ts';
import type { BankRecords } from '../provider/bank.ts';
import type { DepositGateway } from '../provider/deposit-gateway.ts';
import type { Person } from './requests.ts';
import type { MoneyDeps } from './simulate-wallet.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

type CaseDeps = MoneyDeps & { readonly bank: BankRecords };

const evidence = { note: 'Seen in the records of the bank.', reference: 'line 7' };

const withdrawalIn = ({ table }: CaseDeps, id: string): Withdrawal =>
  table.get(keys.withdrawal(id))?.withdrawal as unknown as Withdrawal;

/** Two operators decide: one proposes, the other approves. */
const decide = async (
  { requests }: MoneyDeps,
  operator: Person,
  otherOperator: Person,
  path: string,
  body: unknown,
) => {
  const proposed = await requests.send(operator, 'post', path, body);
  return approveProposed(proposed, (approval, decision) =>
    requests.send(otherOperator, 'post', approval, decision),
  );
};

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
    await requests.send(operator, 'post', `/finance/withdrawals/${id}/query`);
    if (withdrawalIn(deps, id).status !== 'needs_operator') return;
    const body =
      verdict === 'paid' ? { decision: 'paid', bornBy, evidence } : { decision: 'failed', evidence };
    const answer = await decide(deps, operator, otherOperator, `/finance/withdrawals/${id}/resolution`, body);
    trace.note('step', `${verdict} by the operator: ${answer?.status ?? 'no answer'}`, id);
    // A creator who has spent the money since cannot be charged.
    if (String(answer?.body.type).endsWith('/insufficient-funds')) bornBy = 'platform';
  }
};

/** How a deposit stands by the provider's records. */
const present = (gateway: DepositGateway, id: string) =>
  gateway.isAllGivenBack(id) ? 'received' : 'returned';

/** Resolves a deposit that needs a decision by the provider's records, once they no longer change. */
export const resolveDepositCase = async (
  deps: MoneyDeps & { readonly gateway: DepositGateway },
  operator: Person,
  otherOperator: Person,
  id: string,
): Promise<void> => {
  const { requests, random, scheduler, gateway, table, trace } = deps;
  let bornBy = random.pick(['advertiser', 'platform'] as const);
  for (;;) {
    await scheduler.sleep(random.between(minutes, 2 * days));
    const deposit = depositIn(table.get(keys.deposit(id)));
    if (deposit?.status !== 'needs_operator') return;
    if (random.chance(0.2)) await requests.send(operator, 'get', '/finance/deposits');
    if (gateway.isDisputed(id) && random.chance(0.5)) continue;
    const isReversed = deposit.caseKind === 'reversed';
    const decision = isReversed ? present(gateway, id) : random.pick(['received', 'returned']);
    if (!isReversed && decision === 'returned') gateway.sendBack(id);
    const body = { decision, evidence, ...(isReversed && { bornBy }) };
    const answer = await decide(deps, operator, otherOperator, `/finance/deposits/${id}/resolution`, body);
    trace.note('step', `${decision} by the operator: ${answer?.status ?? 'no answer'}`, id);
    // An advertiser who has spent the money since cannot be charged.
    if (String(answer?.body.type).endsWith('/insufficient-funds')) bornBy = 'platform';
  }
};

/** Sometimes lists the dead letters, and tries one of them again. */
export const redriveDeadLetters = async (
  { requests, random, scheduler }: MoneyDeps,
  operator: Person,
  until: number,
): Promise<void> => {
  while (scheduler.now() < until + days) {
    await scheduler.sleep(random.between(minutes, 3 * hours));
    const listed = await requests.send(operator, 'get', '/operations/dead-letters');
    const found: readonly { readonly id: string }[] = listed?.body.items ?? [];
    if (found.length > 0) {
      const path = `/operations/dead-letters/${random.pick(found).id}/redrive`;
      await requests.send(operator, 'post', path, {
        reasons: [{ code: 'other', message: 'The cause is repaired.' }],
      });
    }
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
