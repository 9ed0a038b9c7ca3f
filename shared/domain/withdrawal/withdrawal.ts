import { account } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import type { Money } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { after, type Duration, type Instant, isPast } from '../time.ts';

/** What one withdrawal may be, and how long an unclear one is asked about. Amounts in minor units. */
export type WithdrawalLimits = {
  readonly least: number;
  readonly most: number;
  /** After this long without a clear answer a person takes over. */
  readonly unknownFor: Duration;
  /** "Not found" is believed only when it is said twice, this far apart. */
  readonly notFoundTwiceApart: Duration;
};

export type PayoutDestination = {
  readonly type: 'alipay' | 'bank_card';
  /** The holder and number, encrypted; only the payout adapter's caller can read it. */
  readonly sealed: string;
  readonly masked: string;
};

type Step = { readonly by: 'system' | 'operator'; readonly to: readonly string[] };

/** The life of a withdrawal. An unclear answer is a state of its own: it is asked about, never paid again. */
export const withdrawalLifecycle = {
  requested: { submit: { by: 'system', to: ['submitting'] } },
  submitting: {
    acknowledge: { by: 'system', to: ['processing'] },
    succeed: { by: 'system', to: ['paid'] },
    fail: { by: 'system', to: ['failed'] },
    lose_track: { by: 'system', to: ['unknown'] },
  },
  processing: {
    succeed: { by: 'system', to: ['paid'] },
    fail: { by: 'system', to: ['failed'] },
    lose_track: { by: 'system', to: ['unknown'] },
    give_up: { by: 'system', to: ['needs_operator'] },
  },
  unknown: {
    acknowledge: { by: 'system', to: ['processing'] },
    succeed: { by: 'system', to: ['paid'] },
    fail: { by: 'system', to: ['failed'] },
    miss: { by: 'system', to: ['unknown', 'requested'] },
    give_up: { by: 'system', to: ['needs_operator'] },
  },
  needs_operator: {
    succeed: { by: 'operator', to: ['paid'] },
    fail: { by: 'operator', to: ['failed'] },
  },
  paid: { send_back: { by: 'system', to: ['returned'] } },
  failed: {},
  returned: {},
} as const satisfies Record<string, Record<string, Step>>;

export type WithdrawalStatus = keyof typeof withdrawalLifecycle;

export type WithdrawalStep = {
  [S in WithdrawalStatus]: keyof (typeof withdrawalLifecycle)[S];
}[WithdrawalStatus];

export type Withdrawal = {
  readonly id: string;
  readonly creatorId: string;
  readonly amount: Money;
  readonly provider: string;
  readonly destination: PayoutDestination;
  readonly status: WithdrawalStatus;
  readonly version: number;
  readonly requestedAt: Instant;
  readonly updatedAt: Instant;
  /** The number by which the provider knows this payout, written before the provider is first called. */
  readonly merchantNumber: string;
  readonly providerReference?: string;
  readonly failure?: {
    readonly code: string;
    readonly message: string;
    readonly fixableBy: 'creator' | 'platform';
  };
  /** When the provider first said that it does not know the number. */
  readonly missedAt?: Instant;
};

/** What is learnt about a withdrawal from the provider, or done with it. */
export type WithdrawalCommand = {
  readonly type: WithdrawalStep;
  readonly providerReference?: string;
  readonly failure?: Withdrawal['failure'];
};

/** Asks for a payout: the sum leaves the withdrawable balance at once, so that it cannot be asked for twice. */
export const requestWithdrawal = (
  asked: Omit<Withdrawal, 'status' | 'version' | 'requestedAt' | 'updatedAt'>,
  limits: WithdrawalLimits,
  now: Instant,
): { withdrawal: Withdrawal; postings: readonly Posting[] } | Refusal => {
  const { amount } = asked.amount;
  if (amount < limits.least || amount > limits.most) {
    return refuse(
      'withdrawal-limit',
      `One withdrawal is between ${limits.least} and ${limits.most} minor units of ${asked.amount.currency}.`,
      { least: limits.least, most: limits.most },
    );
  }
  return {
    withdrawal: { ...asked, status: 'requested', version: 1, requestedAt: now, updatedAt: now },
    postings: transfer(
      account.creatorAvailable(asked.creatorId),
      account.creatorWithdrawing(asked.creatorId),
      asked.amount,
    ),
  };
};

/** Moves a withdrawal on. A step that leads to where it already is changes nothing. */
export const stepWithdrawal = (
  withdrawal: Withdrawal,
  command: WithdrawalCommand,
  limits: WithdrawalLimits,
  now: Instant,
): { withdrawal: Withdrawal; postings: readonly Posting[] } | Refusal => {
  const steps: Readonly<Record<string, Step>> = withdrawalLifecycle[withdrawal.status];
  const step = steps[command.type];
  if (!step && hasLedTo(withdrawal.status, command.type)) return { withdrawal, postings: [] };
  if (!step) {
    return refuse(
      'illegal-transition',
      `A withdrawal that is ${withdrawal.status} does not ${command.type}.`,
      {
        state: withdrawal.status,
        allowed: Object.keys(steps),
      },
    );
  }
  const to = command.type === 'miss' ? afterMiss(withdrawal, limits, now) : (step.to[0] as WithdrawalStatus);
  const missedAt = command.type === 'miss' && to === 'unknown' ? (withdrawal.missedAt ?? now) : undefined;
  const { missedAt: _forgotten, ...rest } = withdrawal;
  return {
    withdrawal: {
      ...rest,
      ...(missedAt && { missedAt }),
      ...(command.providerReference && { providerReference: command.providerReference }),
      ...(command.failure && { failure: command.failure }),
      status: to,
      version: withdrawal.version + 1,
      updatedAt: now,
    },
    postings: moneyOf(withdrawal, to),
  };
};

/** Whether a step leads to a state from somewhere: learnt again there, it says nothing new. */
const hasLedTo = (status: WithdrawalStatus, type: WithdrawalStep): boolean =>
  Object.values<Readonly<Record<string, Step>>>(withdrawalLifecycle).some((steps) =>
    steps[type]?.to.includes(status),
  );

const afterMiss = (withdrawal: Withdrawal, limits: WithdrawalLimits, now: Instant): WithdrawalStatus =>
  withdrawal.missedAt && isPast(after(withdrawal.missedAt, limits.notFoundTwiceApart), now)
    ? 'requested'
    : 'unknown';

const moneyOf = ({ creatorId, amount, provider }: Withdrawal, to: WithdrawalStatus): readonly Posting[] => {
  const withdrawing = account.creatorWithdrawing(creatorId);
  if (to === 'paid') return transfer(withdrawing, account.clearing(provider), amount);
  if (to === 'failed') return transfer(withdrawing, account.creatorAvailable(creatorId), amount);
  if (to === 'returned')
    return transfer(account.clearing(provider), account.creatorAvailable(creatorId), amount);
  return [];
};
