import { type Refusal, refuse } from '../refusal.ts';

/** How a person can be related to a matter, with the words for it. */
const relations = {
  creator: 'are its creator',
  advertiser: 'are its advertiser',
  agency: 'have its agency',
  owner: 'own it',
  reporter: 'reported it',
  decider: 'made the decision before it',
  proposer: 'proposed it',
} as const;

export type Relation = keyof typeof relations;

export const relationNames = Object.keys(relations) as readonly Relation[];

type ActRow = {
  /** The resource of the act, for the documentation. */
  readonly on: string;
  /** What the person cannot do, in the words of the refusal. */
  readonly words: string;
  readonly refused: readonly Relation[];
};

/** Every party of an order: each has a part of its money. */
const parties = ['creator', 'advertiser', 'agency'] as const;

/**
 * The matrix of conflicts: a person in one of the relations cannot do the act. Nobody deals with themselves, and
 * nobody decides on their own matter.
 */
export const conflicts = {
  take: { on: 'task', words: 'take or apply for this task', refused: ['advertiser'] },
  invite: { on: 'task', words: 'invite this creator', refused: ['creator'] },
  ask: { on: 'task', words: 'ask about this task', refused: ['advertiser'] },
  block: { on: 'party', words: 'block this party', refused: ['owner'] },
  rate_as_creator: { on: 'order', words: 'rate this order', refused: ['advertiser'] },
  rate_as_advertiser: { on: 'order', words: 'rate this order', refused: ['creator'] },
  review: { on: 'order', words: 'review this order', refused: parties },
  decide_appeal: { on: 'order', words: 'decide on this appeal', refused: [...parties, 'decider'] },
  resolve_dispute: { on: 'order', words: 'resolve this dispute', refused: parties },
  cancel: { on: 'order', words: 'cancel this order for the platform', refused: parties },
  redrive: { on: 'order', words: 'retry a step of this order', refused: parties },
  hold: { on: 'order', words: 'hold or release this', refused: [...parties, 'owner'] },
  moderate: { on: 'task', words: 'decide on this task', refused: ['advertiser'] },
  moderate_asset: { on: 'asset', words: 'decide on this asset', refused: ['owner'] },
  answer_for_platform: {
    on: 'question',
    words: 'answer this question for the platform',
    refused: ['creator', 'advertiser'],
  },
  report: { on: 'subject', words: 'report this', refused: ['owner'] },
  resolve_report: {
    on: 'report',
    words: 'resolve this report',
    refused: ['creator', 'advertiser', 'owner', 'reporter'],
  },
  take_down: {
    on: 'task, question, file, asset or profile',
    words: 'take this down',
    refused: [...parties, 'owner'],
  },
  decide_takedown: {
    on: 'takedown',
    words: 'decide on this takedown',
    refused: [...parties, 'owner', 'decider'],
  },
  decide_application: { on: 'application', words: 'decide on this application', refused: ['owner'] },
  decide_advertiser: { on: 'advertiser', words: 'decide on this advertiser', refused: ['owner'] },
  change_standing: { on: 'creator', words: 'change this standing', refused: ['owner', 'agency'] },
  resolve_deposit: { on: 'deposit', words: 'resolve this deposit', refused: ['owner'] },
  resolve_withdrawal: { on: 'withdrawal', words: 'resolve this withdrawal', refused: ['owner'] },
  adjust: { on: 'adjustment', words: 'adjust these accounts', refused: ['owner'] },
  bind_client: { on: 'machine client', words: 'assign this machine client', refused: ['owner'] },
  decide_proposal: {
    on: 'proposal',
    words: 'decide on this proposal',
    refused: [...parties, 'owner', 'proposer'],
  },
} as const satisfies Readonly<Record<string, ActRow>>;

export type ConflictAct = keyof typeof conflicts;

export const conflictActs = Object.keys(conflicts) as readonly ConflictAct[];

/** The person who acts: their account, and their ids as a party. */
export type Subject = {
  readonly accountId: string;
  readonly creatorId?: string | undefined;
  readonly advertiserId?: string | undefined;
  readonly agencyId?: string | undefined;
};

/** The ids, of parties or accounts, that are related to a matter. */
export type Matter = Readonly<Partial<Record<Relation, string | readonly string[] | undefined>>>;

/** The relations of a person to a matter. */
export const relationsOf = (
  { accountId, creatorId, advertiserId, agencyId }: Subject,
  matter: Matter,
): readonly Relation[] => {
  // The id of a party that is not opened is empty.
  const own = new Set([accountId, creatorId, advertiserId, agencyId].filter(Boolean));
  return relationNames.filter((name) => [matter[name] ?? []].flat().some((id) => own.has(id)));
};

/** Refuses an act to a person who is related to its matter in a conflicting way. */
export const refuseConflict = (subject: Subject, act: ConflictAct, matter: Matter): Refusal | undefined => {
  const { words, refused }: ActRow = conflicts[act];
  const relation = relationsOf(subject, matter).find((name) => refused.includes(name));
  return (
    relation && refuse('conflict-of-interest', `You cannot ${words}, because you ${relations[relation]}.`)
  );
};
