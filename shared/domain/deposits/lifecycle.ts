import { findOwn } from '../find-own.ts';

type Step = { readonly by: 'system' | 'operator'; readonly to: readonly string[] };

/**
 * The lifecycle of a deposit. Its provider states a payment, its end without one, or how much was taken back: by a refund
 * at the provider, or a chargeback. A payment with another amount or after the end, and money taken back, need an
 * operator. What the provider gives back again needs none.
 */
export const depositLifecycle = {
  pending: {
    pay: { by: 'system', to: ['received', 'needs_operator'] },
    close: { by: 'system', to: ['closed'] },
  },
  closed: { pay: { by: 'system', to: ['needs_operator'] } },
  received: { reverse: { by: 'system', to: ['needs_operator', 'received'] } },
  needs_operator: {
    reverse: { by: 'system', to: ['needs_operator', 'returned', 'received'] },
    receive: { by: 'operator', to: ['received'] },
    return: { by: 'operator', to: ['returned'] },
  },
  returned: { reverse: { by: 'system', to: ['needs_operator', 'returned', 'received'] } },
} as const satisfies Record<string, Record<string, Step>>;

export type DepositStatus = keyof typeof depositLifecycle;

export const depositStatuses = Object.keys(depositLifecycle) as readonly DepositStatus[];

export type DepositStep = {
  [S in DepositStatus]: keyof (typeof depositLifecycle)[S];
}[DepositStatus];

type Steps = Readonly<Record<string, Step>>;

/** The steps of a state; none for a state of a later release. */
export const depositStepsFrom = (status: DepositStatus): Steps =>
  findOwn<Steps>(depositLifecycle, status) ?? {};
