import { findOwn } from '../find-own.ts';

type Actor = 'system' | 'operator';

type Step = { readonly by: readonly Actor[]; readonly to: readonly string[] };

const system = ['system'] as const;
const anyActor = ['system', 'operator'] as const;

/**
 * The lifecycle of a withdrawal. An unclear response is a separate state: it is queried, never paid again. If a
 * provider contradicts itself, an operator decides: a success after a failure, a failure after a success, or a payout
 * in progress that it no longer knows.
 */
export const withdrawalLifecycle = {
  requested: { submit: { by: system, to: ['submitting'] } },
  submitting: {
    acknowledge: { by: system, to: ['processing'] },
    succeed: { by: system, to: ['paid'] },
    fail: { by: system, to: ['failed'] },
    lose_track: { by: system, to: ['unknown'] },
    postpone: { by: system, to: ['requested'] },
  },
  processing: {
    acknowledge: { by: system, to: ['processing'] },
    miss: { by: system, to: ['processing', 'needs_operator'] },
    succeed: { by: system, to: ['paid'] },
    fail: { by: system, to: ['failed'] },
    lose_track: { by: system, to: ['unknown'] },
    give_up: { by: system, to: ['needs_operator'] },
  },
  unknown: {
    acknowledge: { by: system, to: ['processing'] },
    succeed: { by: system, to: ['paid'] },
    fail: { by: system, to: ['failed'] },
    miss: { by: system, to: ['unknown', 'requested'] },
    give_up: { by: system, to: ['needs_operator'] },
  },
  needs_operator: {
    succeed: { by: anyActor, to: ['paid'] },
    fail: { by: anyActor, to: ['failed'] },
  },
  paid: { send_back: { by: system, to: ['returned'] }, fail: { by: system, to: ['needs_operator'] } },
  failed: { succeed: { by: system, to: ['needs_operator'] } },
  returned: { succeed: { by: system, to: ['needs_operator'] } },
} as const satisfies Record<string, Record<string, Step>>;

export type WithdrawalStatus = keyof typeof withdrawalLifecycle;

export const withdrawalStatuses = Object.keys(withdrawalLifecycle) as readonly WithdrawalStatus[];

export type WithdrawalStep = {
  [S in WithdrawalStatus]: keyof (typeof withdrawalLifecycle)[S];
}[WithdrawalStatus];

type Steps = Readonly<Record<string, Step>>;

/** The steps of a state; none for a state of a later release. */
export const stepsFrom = (status: WithdrawalStatus): Steps =>
  findOwn<Steps>(withdrawalLifecycle, status) ?? {};

/** Whether a step leads from any state to this one. In this state the step changes nothing. */
export const canLeadTo = (status: WithdrawalStatus, type: WithdrawalStep): boolean =>
  Object.values<Steps>(withdrawalLifecycle).some((steps) => steps[type]?.to.includes(status));
