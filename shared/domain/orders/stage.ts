/** The roles that send commands: parties, staff, machines (`system`) and the clock. */
export const actorRoles = ['creator', 'advertiser', 'reviewer', 'operator', 'system', 'clock'] as const;

export type ActorRole = (typeof actorRoles)[number];

/** Whether an actor is a party of the order, not staff or a machine. */
export const isParty = (role: ActorRole): role is 'creator' | 'advertiser' =>
  role === 'creator' || role === 'advertiser';

/** A time limit by its name in the terms of the order, and the command of the clock at its end. */
export type Timer = {
  readonly lasts: string;
  readonly command: string;
  /** The party that the order waits for during this limit, if it differs from the state. */
  readonly waitsFor?: 'creator' | 'advertiser';
};

export type Transition = { readonly by: readonly ActorRole[]; readonly to: readonly string[] };

/** Whom an order can wait for: a party, the staff of the platform, a machine, or nobody after its end. */
export const waiters = ['creator', 'advertiser', 'platform', 'system', 'nobody'] as const;

export type Waiter = (typeof waiters)[number];

/** Whom an order waits for, and how long. */
export type Wait = {
  readonly waitsFor: Waiter;
  /** One after the other, each from the start of the wait. The last one repeats. */
  readonly timers: readonly Timer[];
};

/** Who checks a publication before it counts. */
export const checkers = ['machine', 'people'] as const;

export type Checker = (typeof checkers)[number];

export type Stage = Wait & {
  /** During a check the order waits for the checker instead. */
  readonly checks?: Readonly<Record<Checker, Wait>>;
  /** The command that the platform gives in the same step when an order enters the state. */
  readonly onEntry?: string;
  readonly transitions: Readonly<Record<string, Transition>>;
};
