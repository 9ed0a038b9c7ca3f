import { lookUp } from '../look-up.ts';

type Actor = 'system' | 'operator';

type Step = { readonly by: readonly Actor[]; readonly to: readonly string[] };

const system = ['system'] as const;
const anyActor = ['system', 'operator'] as const;

/**
 * The life of a withdrawal. An unclear answer is a state of its own: it is asked about, never paid again. What a
 * provider says of a payout whose money went back already becomes a person's, because it cannot be true twice.
 */
export const withdrawalLifecycle = {
  requested: { submit: { by: system, to: ['submitting'] } },
  submitting: {
    acknowledge: { by: system, to: ['processing'] },
    succeed: { by: system, to: ['paid'] },
    fail: { by: system, to: ['failed'] },
    lose_track: { by: system, to: ['unknown'] },
  },
  processing: {
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
  paid: { send_back: { by: system, to: ['returned'] } },
  failed: { succeed: { by: system, to: ['needs_operator'] } },
  returned: {},
} as const satisfies Record<string, Record<string, Step>>;

export type WithdrawalStatus = keyof typeof withdrawalLifecycle;

export const withdrawalStatuses = Object.keys(withdrawalLifecycle) as readonly WithdrawalStatus[];

export type WithdrawalStep = {
  [S in WithdrawalStatus]: keyof (typeof withdrawalLifecycle)[S];
}[WithdrawalStatus];

type Steps = Readonly<Record<string, Step>>;

/** The steps that a withdrawal may take from where it is; none from a state of a later release. */
export const stepsFrom = (status: WithdrawalStatus): Steps =>
  lookUp<Steps>(withdrawalLifecycle, status) ?? {};

/** Whether a step leads to a state from somewhere: learnt again there, it says nothing new. */
export const canLeadTo = (status: WithdrawalStatus, type: WithdrawalStep): boolean =>
  Object.values<Steps>(withdrawalLifecycle).some((steps) => steps[type]?.to.includes(status));
