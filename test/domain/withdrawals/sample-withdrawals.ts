import type { Payee } from '#shared/domain/ledger/accounts.ts';
import { money } from '#shared/domain/money.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import {
  decideWithdrawalRequest,
  type WithdrawalTerms,
} from '#shared/domain/withdrawals/create-withdrawal.ts';
import {
  type WithdrawalStatus,
  type WithdrawalStep,
  withdrawalLifecycle,
} from '#shared/domain/withdrawals/lifecycle.ts';
import { stepWithdrawal } from '#shared/domain/withdrawals/step-withdrawal.ts';
import type { Withdrawal, WithdrawalCommand } from '#shared/domain/withdrawals/withdrawal.ts';
import type { WithdrawalPolicy } from '#shared/domain/withdrawals/withdrawal-policy.ts';
import { sumByAccount } from '#test/support/order-histories.ts';

export const now = '2026-11-02T01:00:00.000Z';

export const limits = defaultPolicy.withdrawal;

export const statuses = Object.keys(withdrawalLifecycle) as readonly WithdrawalStatus[];

export const steps = [
  ...new Set(Object.values(withdrawalLifecycle).flatMap((stage) => Object.keys(stage))),
] as readonly WithdrawalStep[];

/** A withdrawal after a step, and what the step moved, in minor units by account. */
export type SteppedWithdrawal = {
  readonly withdrawal: Withdrawal;
  readonly postedSums: Readonly<Record<string, number>>;
};

/** Place and terms of the withdrawals of these tests; the policy is given in parts. */
export const terms = (
  change: Partial<WithdrawalPolicy> = {},
  more: Partial<Omit<WithdrawalTerms, 'policy'>> = {},
): WithdrawalTerms => ({
  policy: { ...limits, provider: 'alipay', ...change },
  timeZone: 'Asia/Shanghai',
  ...more,
});

export const requestWithdrawalOf = (
  amount = 50_000,
  by: WithdrawalTerms = terms(),
  at = now,
  payee: Payee = { role: 'creator', id: 'crt_1' },
) =>
  decideWithdrawalRequest(
    {
      id: 'wdr_1',
      payee,
      amount: money(amount, 'CNY'),
      destination: { type: 'alipay', sealed: 'sealed', masked: 'l***@example.com' },
      merchantNumber: 'wdr_1',
    },
    by,
    at,
  );

const expectStepped = (answer: ReturnType<typeof stepWithdrawal>): SteppedWithdrawal => {
  if (isRefusal(answer)) throw new Error(answer.detail);
  return { withdrawal: answer.withdrawal, postedSums: sumByAccount(answer.postings) };
};

export const acceptedRequest = (amount?: number, by?: WithdrawalTerms): SteppedWithdrawal =>
  expectStepped(requestWithdrawalOf(amount, by));

type How = Omit<WithdrawalCommand, 'type'> & { readonly at?: string };

/** Takes one step that must be accepted. */
export const step = (
  { withdrawal }: SteppedWithdrawal,
  type: WithdrawalStep,
  { at = now, ...how }: How = {},
): SteppedWithdrawal => expectStepped(stepWithdrawal(withdrawal, { type, ...how }, limits, at));

/** The refusal of a step that must not be accepted. */
export const refusalOf = ({ withdrawal }: SteppedWithdrawal, type: WithdrawalStep, at = now): Refusal => {
  const answer = stepWithdrawal(withdrawal, { type }, limits, at);
  if (!isRefusal(answer)) throw new Error(`${type} was not refused in ${withdrawal.status}`);
  return answer;
};

/** The shortest path from a request to each state. */
const shortestPaths: Readonly<Record<WithdrawalStatus, readonly WithdrawalStep[]>> = {
  requested: [],
  submitting: ['submit'],
  processing: ['submit', 'acknowledge'],
  unknown: ['submit', 'lose_track'],
  needs_operator: ['submit', 'lose_track', 'give_up'],
  paid: ['submit', 'succeed'],
  failed: ['submit', 'fail'],
  returned: ['submit', 'succeed', 'send_back'],
};

/** A withdrawal in the given state, reached by real steps. */
export const withdrawalIn = (status: WithdrawalStatus, by?: WithdrawalTerms): SteppedWithdrawal =>
  shortestPaths[status].reduce((journey, type) => step(journey, type), acceptedRequest(undefined, by));

/** A withdrawal that failed, and that the provider later reports as paid. */
export const contradictedWithdrawal = (by?: WithdrawalTerms): SteppedWithdrawal =>
  step(withdrawalIn('failed', by), 'succeed');

export const operator = {
  id: 'otto',
  evidence: { note: 'Seen on the bank statement.', reference: 'statement 7, line 3' },
} as const;
