import type { CommandName, Status } from '#shared/domain/orders/lifecycle.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';

type Cells = Readonly<Partial<Record<ActorRole, readonly CommandName[]>>>;

const cancel = 'cancel';
const askToCancel = ['request_cancellation', 'withdraw_cancellation'] as const;
const answerCancellation = ['grant_cancellation', 'refuse_cancellation'] as const;
const endRequest = 'lapse_cancellation';
const askForTime = ['request_extension', 'withdraw_extension'] as const;

const rating = ['rate', 'correct_rating'] as const;

const answerExtension = ['grant_extension', 'refuse_extension'] as const;

type Page = Readonly<Partial<Record<Status, Cells>>>;

/**
 * Who may give which command in which state, written by hand from the product description. A change of the
 * lifecycle's table must change this page too.
 */
const currentCommands: Page = {
  pending_acceptance: {
    creator: ['accept_invitation', 'decline_invitation'],
    advertiser: ['withdraw_invitation'],
    clock: ['lapse', 'remind'],
  },
  scripting: {
    creator: ['submit_script', ...askForTime, ...askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    operator: [cancel],
    clock: [endRequest, 'expire', 'remind'],
  },
  script_review: {
    creator: [...askToCancel],
    advertiser: ['approve', 'request_changes', cancel, ...answerCancellation],
    operator: [cancel],
    clock: [endRequest, 'approve', 'remind'],
  },
  producing: {
    creator: ['submit_work', ...askForTime, ...askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    operator: [cancel],
    clock: [endRequest, 'expire', 'remind'],
  },
  screening: {
    creator: [...askToCancel],
    advertiser: [cancel, ...answerCancellation],
    operator: [cancel, 'redrive'],
    system: ['pass', 'find_faults'],
    clock: [endRequest, 'escalate'],
  },
  in_review: {
    creator: [...askToCancel],
    advertiser: [cancel, ...answerCancellation],
    reviewer: ['approve', 'request_changes', 'reject'],
    operator: [cancel],
    clock: [endRequest, 'escalate'],
  },
  revising: {
    creator: ['submit_work', 'appeal', ...askForTime, ...askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    operator: [cancel],
    clock: [endRequest, 'expire', 'remind'],
  },
  rejected: { creator: ['appeal'], clock: ['close', 'remind'] },
  appealing: {
    creator: [...askToCancel],
    advertiser: [cancel, ...answerCancellation],
    reviewer: ['uphold', 'overturn'],
    operator: [cancel],
    clock: [endRequest, 'escalate'],
  },
  advertiser_review: {
    creator: [...askToCancel],
    advertiser: ['approve', 'request_changes', 'extend_review', cancel, ...answerCancellation],
    operator: [cancel],
    clock: [endRequest, 'approve', 'remind'],
  },
  arbitration: {
    creator: [...askToCancel],
    advertiser: [cancel, ...answerCancellation],
    reviewer: ['approve', 'reject'],
    operator: [cancel],
    clock: [endRequest, 'escalate'],
  },
  approved: {
    creator: ['publish', ...askForTime, ...askToCancel],
    advertiser: [...answerExtension, cancel, ...answerCancellation],
    reviewer: ['confirm_publication', 'refuse_publication'],
    operator: [cancel, 'redrive'],
    system: ['confirm_publication', 'refer_publication'],
    clock: [endRequest, 'expire', 'escalate', 'remind'],
  },
  published: { advertiser: ['accept', 'dispute'], clock: ['accept', 'remind'] },
  disputed: {
    creator: ['reply'],
    operator: ['resolve'],
    clock: ['close_replies', 'escalate', 'refund', 'remind'],
  },
  settled: { creator: [...rating], advertiser: [...rating] },
  cancelled: { creator: [...rating], advertiser: [...rating] },
  expired: {},
  refunded: {},
};

/** The commands of version 2 alone. */
const laterCommands: readonly CommandName[] = [
  ...(['withdraw_invitation', 'correct_rating', 'lapse_cancellation'] as const),
  ...(['withdraw_cancellation', 'withdraw_extension'] as const),
];

const toFirstCells = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([role, names]) => [
      role,
      names.filter((name) => !laterCommands.includes(name)),
    ]),
  );

/** The page of each version of the process. */
export const expectedCommands: Readonly<Record<string, Page>> = {
  1: {
    ...Object.fromEntries(
      Object.entries(currentCommands).map(([status, cells]) => [status, toFirstCells(cells)]),
    ),
    accepted: { system: ['settle'], operator: ['redrive'], clock: ['escalate'] },
  },
  2: currentCommands,
};

export const versions = Object.keys(expectedCommands);

/**
 * Cells that need something that an order in a new state does not have: a request, or a publication to check.
 */
export const commandsNeedingRequest: readonly CommandName[] = [
  ...answerExtension,
  ...answerCancellation,
  'withdraw_cancellation',
  'withdraw_extension',
  'lapse_cancellation',
  'correct_rating',
  'confirm_publication',
  'refuse_publication',
  'refer_publication',
];

/** Limits that do not run out first: of a dispute, of a publication that is not checked yet, and of a request. */
export const laterTimerCommands: readonly CommandName[] = ['escalate', 'refund', 'lapse_cancellation'];

export const listCells = (version: string, status: Status, role: ActorRole): readonly CommandName[] =>
  expectedCommands[version]?.[status]?.[role] ?? [];

/** Every command of the product. */
export const commands: readonly CommandName[] = [
  ...new Set(
    Object.values(expectedCommands).flatMap((page) =>
      Object.values(page).flatMap((cells) => Object.values(cells).flat()),
    ),
  ),
];
