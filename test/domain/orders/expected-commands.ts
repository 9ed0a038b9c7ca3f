import type { ActorRole, CommandName, Status } from '#shared/domain/orders/lifecycle.ts';

type Cells = Readonly<Partial<Record<ActorRole, readonly CommandName[]>>>;

const cancelling = ['cancel', 'request_cancellation', 'grant_cancellation', 'refuse_cancellation'] as const;

const [cancel, askToCancel, ...answerCancellation] = cancelling;

const answerExtension = ['grant_extension', 'refuse_extension'] as const;

/**
 * Who may give which command in which state, written by hand from the product description. A change of the
 * lifecycle's table must change this page too.
 */
export const expectedCommands: Readonly<Record<Status, Cells>> = {
  pending_acceptance: { creator: ['accept_invitation', 'decline_invitation'], clock: ['lapse', 'remind'] },
  scripting: {
    creator: ['submit_script', 'request_extension', askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    operator: [cancel],
    clock: ['expire', 'remind'],
  },
  script_review: {
    creator: [askToCancel],
    advertiser: ['approve', 'request_changes', cancel, ...answerCancellation],
    operator: [cancel],
    clock: ['approve', 'remind'],
  },
  producing: {
    creator: ['submit_work', 'request_extension', askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    operator: [cancel],
    clock: ['expire', 'remind'],
  },
  screening: {
    creator: [askToCancel],
    advertiser: [cancel, ...answerCancellation],
    operator: [cancel, 'redrive'],
    system: ['pass', 'find_faults'],
    clock: ['escalate'],
  },
  in_review: {
    creator: [askToCancel],
    advertiser: [cancel, ...answerCancellation],
    reviewer: ['approve', 'request_changes', 'reject'],
    operator: [cancel],
    clock: ['escalate'],
  },
  revising: {
    creator: ['submit_work', 'appeal', 'request_extension', askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    operator: [cancel],
    clock: ['expire', 'remind'],
  },
  rejected: { creator: ['appeal'], clock: ['close', 'remind'] },
  appealing: {
    creator: [askToCancel],
    advertiser: [cancel, ...answerCancellation],
    reviewer: ['uphold', 'overturn'],
    operator: [cancel],
    clock: ['escalate'],
  },
  advertiser_review: {
    creator: [askToCancel],
    advertiser: ['approve', 'request_changes', 'extend_review', cancel, ...answerCancellation],
    operator: [cancel],
    clock: ['approve', 'remind'],
  },
  arbitration: {
    creator: [askToCancel],
    advertiser: [cancel, ...answerCancellation],
    reviewer: ['approve', 'reject'],
    operator: [cancel],
    clock: ['escalate'],
  },
  approved: {
    creator: ['publish', 'request_extension', askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    reviewer: ['confirm_publication', 'refuse_publication'],
    operator: [cancel, 'redrive'],
    system: ['confirm_publication', 'refer_publication'],
    clock: ['expire', 'escalate', 'remind'],
  },
  published: { advertiser: ['accept', 'dispute'], clock: ['accept', 'remind'] },
  disputed: {
    creator: ['reply'],
    operator: ['resolve'],
    clock: ['close_replies', 'escalate', 'refund', 'remind'],
  },
  accepted: { system: ['settle'], operator: ['redrive'], clock: ['escalate'] },
  settled: { creator: ['rate'], advertiser: ['rate'] },
  cancelled: { creator: ['rate'], advertiser: ['rate'] },
  expired: {},
  refunded: {},
};

/**
 * Cells that need something that an order in a new state does not have: a request, or a publication to check.
 */
export const commandsNeedingRequest: readonly CommandName[] = [
  ...answerExtension,
  ...answerCancellation,
  'confirm_publication',
  'refuse_publication',
  'refer_publication',
];

/** Limits that do not run out first: of a dispute, and of a publication that is not checked yet. */
export const laterTimerCommands: readonly CommandName[] = ['escalate', 'refund'];

export const listCells = (status: Status, role: ActorRole): readonly CommandName[] =>
  expectedCommands[status][role] ?? [];

/** Every command of the product. */
export const commands: readonly CommandName[] = [
  ...new Set(Object.values(expectedCommands).flatMap((cells) => Object.values(cells).flat())),
];
