import { findOwn } from '../find-own.ts';
import type { Checker, Stage, Transition } from './stage.ts';

/** Commands that cancel an order in the states of its production, from the script to the approved work. */
const cancellationTransitions = {
  cancel: { by: ['advertiser', 'operator'], to: ['cancelled'] },
  request_cancellation: { by: ['creator'], to: [] },
  grant_cancellation: { by: ['advertiser'], to: ['cancelled'] },
  refuse_cancellation: { by: ['advertiser'], to: [] },
  withdraw_cancellation: { by: ['creator'], to: [] },
  lapse_cancellation: { by: ['clock'], to: [] },
} as const;

const extensionTransitions = {
  request_extension: { by: ['creator'], to: [] },
  grant_extension: { by: ['advertiser'], to: [] },
  refuse_extension: { by: ['advertiser'], to: [] },
  withdraw_extension: { by: ['creator'], to: [] },
} as const;

const ratingTransitions = {
  rate: { by: ['creator', 'advertiser'], to: [] },
  correct_rating: { by: ['creator', 'advertiser'], to: [] },
} as const;

/** In every state that waits for a party, the clock reminds the party of the deadline. */
const reminderTransition = { remind: { by: ['clock'], to: [] } } as const;

const escalationTransition = { escalate: { by: ['clock'], to: [] } } as const;

/** An operator retries a failed machine step. */
const redriveTransition = { redrive: { by: ['operator'], to: [] } } as const;

/**
 * The life of an order: which command is legal in which state, for whom, and where it leads. An empty `to` stays
 * in the state. The first transition of a state is the usual one. Every other list of states, commands, actors or
 * timers in the product derives from this table.
 */
export const lifecycle = {
  pending_acceptance: {
    waitsFor: 'creator',
    timers: [{ lasts: 'acceptance', command: 'lapse' }],
    transitions: {
      accept_invitation: { by: ['creator'], to: ['scripting', 'producing'] },
      decline_invitation: { by: ['creator'], to: ['cancelled'] },
      withdraw_invitation: { by: ['advertiser'], to: ['cancelled'] },
      lapse: { by: ['clock'], to: ['cancelled'] },
      ...reminderTransition,
    },
  },
  scripting: {
    waitsFor: 'creator',
    timers: [{ lasts: 'scripting', command: 'expire' }],
    transitions: {
      submit_script: { by: ['creator'], to: ['script_review'] },
      expire: { by: ['clock'], to: ['expired'] },
      ...reminderTransition,
      ...extensionTransitions,
      ...cancellationTransitions,
    },
  },
  script_review: {
    waitsFor: 'advertiser',
    timers: [{ lasts: 'scriptReview', command: 'approve' }],
    transitions: {
      approve: { by: ['advertiser', 'clock'], to: ['producing'] },
      request_changes: { by: ['advertiser'], to: ['scripting'] },
      ...reminderTransition,
      ...cancellationTransitions,
    },
  },
  producing: {
    waitsFor: 'creator',
    timers: [{ lasts: 'submitBefore', command: 'expire' }],
    transitions: {
      submit_work: { by: ['creator'], to: ['screening'] },
      expire: { by: ['clock'], to: ['expired'] },
      ...reminderTransition,
      ...extensionTransitions,
      ...cancellationTransitions,
    },
  },
  screening: {
    waitsFor: 'system',
    timers: [{ lasts: 'machineWork', command: 'escalate' }],
    transitions: {
      pass: { by: ['system'], to: ['in_review'] },
      find_faults: { by: ['system'], to: ['revising'] },
      ...escalationTransition,
      ...redriveTransition,
      ...cancellationTransitions,
    },
  },
  in_review: {
    waitsFor: 'platform',
    timers: [{ lasts: 'review', command: 'escalate' }],
    transitions: {
      approve: { by: ['reviewer'], to: ['advertiser_review'] },
      request_changes: { by: ['reviewer'], to: ['revising'] },
      reject: { by: ['reviewer'], to: ['rejected'] },
      ...escalationTransition,
      ...cancellationTransitions,
    },
  },
  revising: {
    waitsFor: 'creator',
    timers: [{ lasts: 'revision', command: 'expire' }],
    transitions: {
      submit_work: { by: ['creator'], to: ['screening'] },
      appeal: { by: ['creator'], to: ['appealing'] },
      expire: { by: ['clock'], to: ['expired'] },
      ...reminderTransition,
      ...extensionTransitions,
      ...cancellationTransitions,
    },
  },
  rejected: {
    waitsFor: 'creator',
    timers: [{ lasts: 'appealWindow', command: 'close' }],
    transitions: {
      appeal: { by: ['creator'], to: ['appealing'] },
      close: { by: ['clock'], to: [] },
      ...reminderTransition,
    },
  },
  appealing: {
    waitsFor: 'platform',
    timers: [{ lasts: 'appeal', command: 'escalate' }],
    transitions: {
      uphold: { by: ['reviewer'], to: ['revising', 'rejected'] },
      overturn: { by: ['reviewer'], to: ['in_review', 'advertiser_review', 'approved'] },
      ...escalationTransition,
      ...cancellationTransitions,
    },
  },
  advertiser_review: {
    waitsFor: 'advertiser',
    timers: [{ lasts: 'advertiserReview', command: 'approve' }],
    transitions: {
      approve: { by: ['advertiser', 'clock'], to: ['approved'] },
      request_changes: { by: ['advertiser'], to: ['revising', 'arbitration'] },
      extend_review: { by: ['advertiser'], to: [] },
      ...reminderTransition,
      ...cancellationTransitions,
    },
  },
  arbitration: {
    waitsFor: 'platform',
    timers: [{ lasts: 'arbitration', command: 'escalate' }],
    transitions: {
      approve: { by: ['reviewer'], to: ['approved'] },
      reject: { by: ['reviewer'], to: ['cancelled'] },
      ...escalationTransition,
      ...cancellationTransitions,
    },
  },
  approved: {
    waitsFor: 'creator',
    timers: [{ lasts: 'publishWindow', command: 'expire' }],
    checks: {
      machine: { waitsFor: 'system', timers: [{ lasts: 'machineWork', command: 'escalate' }] },
      people: { waitsFor: 'platform', timers: [{ lasts: 'proof', command: 'escalate' }] },
    },
    transitions: {
      publish: { by: ['creator'], to: ['published', 'approved'] },
      confirm_publication: { by: ['reviewer', 'system'], to: ['published'] },
      refuse_publication: { by: ['reviewer'], to: [] },
      refer_publication: { by: ['system'], to: [] },
      expire: { by: ['clock'], to: ['expired'] },
      ...escalationTransition,
      ...redriveTransition,
      ...reminderTransition,
      ...extensionTransitions,
      ...cancellationTransitions,
    },
  },
  published: {
    waitsFor: 'advertiser',
    timers: [{ lasts: 'acceptPublication', command: 'accept' }],
    transitions: {
      accept: { by: ['advertiser', 'clock'], to: ['settled'] },
      dispute: { by: ['advertiser'], to: ['disputed'] },
      ...reminderTransition,
    },
  },
  disputed: {
    waitsFor: 'platform',
    timers: [
      { lasts: 'disputeReply', command: 'close_replies', waitsFor: 'creator' },
      { lasts: 'disputeRuling', command: 'escalate' },
      { lasts: 'disputeRefund', command: 'refund' },
    ],
    transitions: {
      reply: { by: ['creator'], to: [] },
      close_replies: { by: ['clock'], to: [] },
      resolve: { by: ['operator'], to: ['settled', 'refunded'] },
      refund: { by: ['clock'], to: ['refunded'] },
      ...reminderTransition,
      ...escalationTransition,
    },
  },
  settled: {
    waitsFor: 'nobody',
    timers: [],
    onEntry: 'settle',
    transitions: ratingTransitions,
  },
  cancelled: {
    waitsFor: 'nobody',
    timers: [],
    transitions: ratingTransitions,
  },
  expired: { waitsFor: 'nobody', timers: [], transitions: {} },
  refunded: { waitsFor: 'nobody', timers: [], transitions: {} },
} as const satisfies Record<string, Stage>;

/** Commands of staff in every state that waits for somebody, in all versions. They are about the order as a whole. */
export const holdCommands = {
  hold: { by: ['operator'], to: [] },
  release: { by: ['operator', 'clock'], to: [] },
} as const satisfies Readonly<Record<string, Transition>>;

type Lifecycle = typeof lifecycle;

/** A state of an order of any version. Version 1 alone has `accepted`. */
export type Status = keyof Lifecycle | 'accepted';

/** Every command that is legal somewhere. */
export type CommandName =
  | { [S in keyof Lifecycle]: keyof Lifecycle[S]['transitions'] }[keyof Lifecycle]
  | Lifecycle['settled']['onEntry']
  | keyof typeof holdCommands;

/** The names of all time limits. Each is a term of the order. */
export type TimerName =
  | { [S in keyof Lifecycle]: Lifecycle[S]['timers'][number]['lasts'] }[keyof Lifecycle]
  | Lifecycle['approved']['checks'][Checker]['timers'][number]['lasts'];

/** The states that wait for somebody. */
export type OpenStatus =
  | { [S in keyof Lifecycle]: Lifecycle[S]['timers'] extends readonly [] ? never : S }[keyof Lifecycle]
  | 'accepted';

/** Every state, in the order of a usual life. */
export const statuses: readonly Status[] = (Object.keys(lifecycle) as (keyof Lifecycle)[]).flatMap(
  (status): readonly Status[] => (status === 'settled' ? ['accepted', status] : [status]),
);

/** Every command that is legal in a state. */
export const commandNames = [
  ...new Set(
    Object.values<Stage>(lifecycle).flatMap(({ transitions, onEntry = [] }) =>
      [Object.keys(transitions), onEntry].flat(),
    ),
  ),
  ...Object.keys(holdCommands),
] as readonly CommandName[];

/** The common type of the lifecycle tables of all versions. */
export type Stages = Readonly<Partial<Record<Status, Stage>>>;

/** In a state of a later release no command is legal. */
const unknownStage: Stage = { waitsFor: 'nobody', timers: [], transitions: {} };

/** The stage of a state, by the current table or a given one. */
export const stageOf = (status: Status, stages: Stages = lifecycle): Stage =>
  findOwn<Stage | undefined>(stages, status) ?? unknownStage;

/** Where an order usually goes from a state. Absent if its usual command stays in the state. */
export const usualNextOf = (status: Status): Status | undefined => {
  const [usual] = Object.values(stageOf(status).transitions);
  return usual?.to[0] as Status | undefined;
};

/** The transition of a command in a state, if it is legal. */
export const transitionOf = (
  status: Status,
  command: string,
  stages: Stages = lifecycle,
): Transition | undefined => {
  const { transitions, timers } = stageOf(status, stages);
  return findOwn(transitions, command) ?? (timers.length > 0 ? findOwn(holdCommands, command) : undefined);
};
