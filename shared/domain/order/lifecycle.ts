import { lookUp } from '../look-up.ts';

/** Who may give a command: the parties, the platform's people, its machines, and its clock. */
export const actorRoles = ['creator', 'advertiser', 'reviewer', 'operator', 'system', 'clock'] as const;

export type ActorRole = (typeof actorRoles)[number];

/** A time limit by its name in the order's terms, and the command that the clock gives when it is over. */
type Timer = {
  readonly lasts: string;
  readonly command: string;
  /** Who is waited for while it runs, where that is not whom the state waits for. */
  readonly waitsFor?: 'creator' | 'advertiser';
};

type Move = { readonly by: readonly ActorRole[]; readonly to: readonly string[] };

/** Who is waited for, and how long. */
export type Waiting = {
  readonly waitsFor: 'creator' | 'advertiser' | 'platform' | 'system' | 'nobody';
  /** In turn, each counted from the beginning of the wait; the last one repeats. */
  readonly timers: readonly Timer[];
};

/** Who checks what somebody has said before it counts. */
export type Checker = 'machine' | 'people';

export type Stage = Waiting & {
  /** Where what was said is checked: what the order waits for meanwhile, instead of what the state waits for. */
  readonly checks?: Readonly<Record<Checker, Waiting>>;
  readonly moves: Readonly<Record<string, Move>>;
};

/** Everything that ends an order between its taking and its publication, whatever it waits for. */
const cancellable = {
  cancel: { by: ['advertiser', 'operator'], to: ['cancelled'] },
  request_cancellation: { by: ['creator'], to: [] },
  grant_cancellation: { by: ['advertiser'], to: ['cancelled'] },
  refuse_cancellation: { by: ['advertiser'], to: [] },
} as const;

const extendable = {
  request_extension: { by: ['creator'], to: [] },
  grant_extension: { by: ['advertiser'], to: [] },
  refuse_extension: { by: ['advertiser'], to: [] },
} as const;

/** Wherever a party is waited for, the clock reminds it of its deadline. */
const reminded = { remind: { by: ['clock'], to: [] } } as const;

const escalation = { escalate: { by: ['clock'], to: [] } } as const;

/** What a machine keeps failing at is tried again when an operator says so. */
const redrivable = { redrive: { by: ['operator'], to: [] } } as const;

/**
 * The life of an order: which command is legal in which state, for whom, and where it leads. An empty `to` stays
 * in the state. Every other list of states, commands, actors or timers in the product derives from this table.
 */
export const lifecycle = {
  pending_acceptance: {
    waitsFor: 'creator',
    timers: [{ lasts: 'acceptance', command: 'lapse' }],
    moves: {
      accept_invitation: { by: ['creator'], to: ['scripting', 'producing'] },
      decline_invitation: { by: ['creator'], to: ['cancelled'] },
      lapse: { by: ['clock'], to: ['cancelled'] },
      ...reminded,
    },
  },
  scripting: {
    waitsFor: 'creator',
    timers: [{ lasts: 'scripting', command: 'expire' }],
    moves: {
      submit_script: { by: ['creator'], to: ['script_review'] },
      expire: { by: ['clock'], to: ['expired'] },
      ...reminded,
      ...extendable,
      ...cancellable,
    },
  },
  script_review: {
    waitsFor: 'advertiser',
    timers: [{ lasts: 'scriptReview', command: 'approve' }],
    moves: {
      approve: { by: ['advertiser', 'clock'], to: ['producing'] },
      request_changes: { by: ['advertiser'], to: ['scripting'] },
      ...reminded,
      ...cancellable,
    },
  },
  producing: {
    waitsFor: 'creator',
    timers: [{ lasts: 'submitBefore', command: 'expire' }],
    moves: {
      submit_work: { by: ['creator'], to: ['screening'] },
      expire: { by: ['clock'], to: ['expired'] },
      ...reminded,
      ...extendable,
      ...cancellable,
    },
  },
  screening: {
    waitsFor: 'system',
    timers: [{ lasts: 'machineWork', command: 'escalate' }],
    moves: {
      pass: { by: ['system'], to: ['in_review'] },
      find_faults: { by: ['system'], to: ['revising'] },
      ...escalation,
      ...redrivable,
      ...cancellable,
    },
  },
  in_review: {
    waitsFor: 'platform',
    timers: [{ lasts: 'review', command: 'escalate' }],
    moves: {
      approve: { by: ['reviewer'], to: ['advertiser_review'] },
      request_changes: { by: ['reviewer'], to: ['revising'] },
      reject: { by: ['reviewer'], to: ['rejected'] },
      ...escalation,
      ...cancellable,
    },
  },
  revising: {
    waitsFor: 'creator',
    timers: [{ lasts: 'revision', command: 'expire' }],
    moves: {
      submit_work: { by: ['creator'], to: ['screening'] },
      appeal: { by: ['creator'], to: ['appealing'] },
      expire: { by: ['clock'], to: ['expired'] },
      ...reminded,
      ...extendable,
      ...cancellable,
    },
  },
  rejected: {
    waitsFor: 'creator',
    timers: [{ lasts: 'appealWindow', command: 'close' }],
    moves: {
      appeal: { by: ['creator'], to: ['appealing'] },
      close: { by: ['clock'], to: [] },
      ...reminded,
    },
  },
  appealing: {
    waitsFor: 'platform',
    timers: [{ lasts: 'appeal', command: 'escalate' }],
    moves: {
      uphold: { by: ['reviewer'], to: ['revising', 'rejected'] },
      overturn: { by: ['reviewer'], to: ['in_review', 'advertiser_review', 'approved'] },
      ...escalation,
      ...cancellable,
    },
  },
  advertiser_review: {
    waitsFor: 'advertiser',
    timers: [{ lasts: 'advertiserReview', command: 'approve' }],
    moves: {
      approve: { by: ['advertiser', 'clock'], to: ['approved'] },
      request_changes: { by: ['advertiser'], to: ['revising', 'arbitration'] },
      extend_review: { by: ['advertiser'], to: [] },
      ...reminded,
      ...cancellable,
    },
  },
  arbitration: {
    waitsFor: 'platform',
    timers: [{ lasts: 'arbitration', command: 'escalate' }],
    moves: {
      approve: { by: ['reviewer'], to: ['approved'] },
      reject: { by: ['reviewer'], to: ['cancelled'] },
      ...escalation,
      ...cancellable,
    },
  },
  approved: {
    waitsFor: 'creator',
    timers: [{ lasts: 'publishWindow', command: 'expire' }],
    checks: {
      machine: { waitsFor: 'system', timers: [{ lasts: 'machineWork', command: 'escalate' }] },
      people: { waitsFor: 'platform', timers: [{ lasts: 'proof', command: 'escalate' }] },
    },
    moves: {
      publish: { by: ['creator'], to: ['published', 'approved'] },
      confirm_publication: { by: ['reviewer', 'system'], to: ['published'] },
      refuse_publication: { by: ['reviewer'], to: [] },
      refer_publication: { by: ['system'], to: [] },
      expire: { by: ['clock'], to: ['expired'] },
      ...escalation,
      ...redrivable,
      ...reminded,
      ...extendable,
      ...cancellable,
    },
  },
  published: {
    waitsFor: 'advertiser',
    timers: [{ lasts: 'acceptPublication', command: 'accept' }],
    moves: {
      accept: { by: ['advertiser', 'clock'], to: ['accepted'] },
      dispute: { by: ['advertiser'], to: ['disputed'] },
      ...reminded,
    },
  },
  disputed: {
    waitsFor: 'platform',
    timers: [
      { lasts: 'disputeReply', command: 'close_replies', waitsFor: 'creator' },
      { lasts: 'disputeRuling', command: 'escalate' },
      { lasts: 'disputeRefund', command: 'refund' },
    ],
    moves: {
      reply: { by: ['creator'], to: [] },
      close_replies: { by: ['clock'], to: [] },
      resolve: { by: ['operator'], to: ['accepted', 'refunded'] },
      refund: { by: ['clock'], to: ['refunded'] },
      ...reminded,
      ...escalation,
    },
  },
  accepted: {
    waitsFor: 'system',
    timers: [{ lasts: 'machineWork', command: 'escalate' }],
    moves: { settle: { by: ['system'], to: ['settled'] }, ...escalation, ...redrivable },
  },
  settled: { waitsFor: 'nobody', timers: [], moves: { rate: { by: ['creator', 'advertiser'], to: [] } } },
  cancelled: { waitsFor: 'nobody', timers: [], moves: { rate: { by: ['creator', 'advertiser'], to: [] } } },
  expired: { waitsFor: 'nobody', timers: [], moves: {} },
  refunded: { waitsFor: 'nobody', timers: [], moves: {} },
} as const satisfies Record<string, Stage>;

type Lifecycle = typeof lifecycle;

export type Status = keyof Lifecycle;

/** Every command that is legal somewhere. */
export type CommandName = { [S in Status]: keyof Lifecycle[S]['moves'] }[Status];

/** The names of all time limits; each is a term of the order. */
export type TimerName =
  | { [S in Status]: Lifecycle[S]['timers'][number]['lasts'] }[Status]
  | Lifecycle['approved']['checks'][Checker]['timers'][number]['lasts'];

/** The states whose end somebody or something still has to bring about. */
export type OpenStatus = {
  [S in Status]: Lifecycle[S]['timers'] extends readonly [] ? never : S;
}[Status];

export const statuses = Object.keys(lifecycle) as readonly Status[];

/** Every command that some state takes. */
export const commandNames = [
  ...new Set(Object.values(lifecycle).flatMap(({ moves }) => Object.keys(moves))),
].sort() as readonly CommandName[];

/** A table of the lifecycle in the shape that the tables of all versions share. */
export type Stages = Readonly<Partial<Record<Status, Stage>>>;

/** In a state of a later release nothing is legal here, and nobody is waited for. */
const unknownStage: Stage = { waitsFor: 'nobody', timers: [], moves: {} };

/** The stage of a state in the shape that all states share; that of the present table unless another is given. */
export const stageOf = (status: Status, stages: Stages = lifecycle): Stage =>
  lookUp<Stage | undefined>(stages, status) ?? unknownStage;

/** The move that a command makes in a state, if there is one. */
export const moveOf = (status: Status, command: string, stages: Stages = lifecycle): Move | undefined =>
  lookUp(stageOf(status, stages).moves, command);
