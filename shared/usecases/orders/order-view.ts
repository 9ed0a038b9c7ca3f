import { money } from '../../domain/money.ts';
import { checklistOf } from '../../domain/orders/checklist.ts';
import { escalationsOf } from '../../domain/orders/escalation.ts';
import type { Status } from '../../domain/orders/lifecycle.ts';
import { listNextActions, previewTimeout } from '../../domain/orders/next-actions.ts';
import type { ConsentRequest, Order, SubmittedFile } from '../../domain/orders/order.ts';
import { splitOf } from '../../domain/orders/split.ts';
import { pendingProof } from '../../domain/publication/proof.ts';
import { type OrderViewer, selectVisibleRatings } from '../../domain/ratings/ratings.ts';
import { toReviewClaimView } from '../../domain/reviews/review-claim.ts';
import { type Instant, isPast } from '../../domain/time.ts';
import type { OrderRecord } from '../../store/orders/order-store.ts';
import type { Caller } from '../caller.ts';

/**
 * An order as its parties read it: where it stands, what may happen next, and what the clock will do. Only what both
 * sides may see is shown unless it is said who reads.
 */
export const toOrderView = (order: Order, now: Instant, viewer: OrderViewer = 'platform') => {
  const { terms } = order;
  const { price } = terms;
  const { fee, agency, creator } = splitOf(order, money(order.award ?? price.amount, price.currency));
  const timers = previewTimeout(order);
  return {
    id: order.id,
    taskId: order.taskId,
    title: order.title,
    creatorId: order.creatorId,
    advertiserId: order.advertiserId,
    status: order.status,
    since: order.since,
    createdAt: order.createdAt,
    price,
    fee,
    ...(terms.agency && { agency }),
    net: creator,
    nextActions: listNextActions(order, now),
    ...(order.dueAt && { dueAt: order.dueAt }),
    timeZone: terms.timeZone,
    ...(timers && { onTimeout: timers }),
    processVersion: terms.processVersion,
    requirements: terms.requirements,
    ...(terms.formats && { formats: terms.formats }),
    submitBefore: terms.submitBefore,
    publishWindow: terms.publishWindow,
    rounds: { ...order.rounds, allowed: terms.revisionRounds },
    reasons: reasonsOf(order),
    ...(order.script && { script: { ...order.script, files: order.script.files.map(toFileView) } }),
    ...(order.deliverable && { deliverable: toDeliverableView(order.deliverable) }),
    ...(order.publication && { publication: order.publication }),
    ...toProofView(order),
    ...toOpenRequests(order, now),
    ...toRatingsView(order, viewer, now),
    ...toEscalationsView(order),
    ...(reviewStatuses.has(order.status) && { checklist: checklistOf(terms.requirements) }),
  };
};

/** Why a publication was not confirmed, until the creator tells of another. */
const refusedProofFindings = ({ status, proof }: Order) =>
  status === 'approved' && proof?.status === 'refused' ? proof.findings : undefined;

/** An order as the platform's people read it: with what was measured of its files, and who works on it just now. */
export const toStaffOrderView = (
  { order, lease, parkedAt }: OrderRecord,
  measurements: readonly unknown[] | undefined,
  reader: Caller,
  now: Instant,
) => {
  const claim = toReviewClaimView(lease, reader.accountId, now);
  return {
    ...toOrderView(order, now),
    ...(measurements && { measurements }),
    ...(claim && { lease: claim }),
    ...(parkedAt && { needsOperator: { since: parkedAt } }),
  };
};

/** The states in which somebody holds the work against its brief. */
const reviewStatuses: ReadonlySet<Status> = new Set([
  'in_review',
  'appealing',
  'arbitration',
  'advertiser_review',
]);

/** Until the work has passed, what was last objected to it stays in sight. */
const objectionStatuses: ReadonlySet<Status> = new Set([
  'revising',
  'rejected',
  'appealing',
  'screening',
  'in_review',
]);

/** Why an order is where it is: the objections to its work while they stand, else what brought it there. */
const reasonsOf = (order: Order) => {
  const { status, denial, because = [] } = order;
  return denial && objectionStatuses.has(status) ? denial.reasons : (refusedProofFindings(order) ?? because);
};

/** A file without its version in the bucket, which stays inside. */
export const toFileView = ({ objectVersion: _inside, ...file }: SubmittedFile) => file;

const toDeliverableView = (deliverable: NonNullable<Order['deliverable']>) => ({
  ...deliverable,
  files: deliverable.files.map(toFileView),
});

/** What waits for somebody's answer besides the step that the order is in. */
const toOpenRequests = (
  { status, appeal, cancellationRequest, extensionRequest, disputeReply }: Order,
  now: Instant,
) => ({
  ...(appeal &&
    status === 'appealing' && {
      appeal: {
        id: appeal.id,
        statement: appeal.statement,
        at: appeal.at,
        files: appeal.files.map(toFileView),
      },
    }),
  ...(isOpenRequest(cancellationRequest, now) && {
    cancellationRequest: { ...toRequestView(cancellationRequest), until: cancellationRequest.until },
  }),
  ...(isOpenRequest(extensionRequest, now) && {
    extensionRequest: { ...toRequestView(extensionRequest), until: extensionRequest.newDueAt },
  }),
  ...(disputeReply !== undefined && { disputeReply }),
});

/** The check of the publication; one that was open when the order ended is of no interest any more. */
const toProofView = (order: Order) => {
  const { proof } = order;
  if (!proof || (proof.status === 'pending' && !pendingProof(order))) return {};
  const { status, by, since, findings } = proof;
  return { proof: { status, by, since, findings } };
};

const isOpenRequest = <R extends ConsentRequest>(request: R | undefined, now: Instant): request is R =>
  request !== undefined && !isPast(request.until, now);

const toRequestView = ({ id, reason, until }: ConsentRequest) => ({ id, reason, lapsesAt: until });

const toRatingsView = (order: Order, viewer: OrderViewer, now: Instant) => {
  const ratings = selectVisibleRatings(order, viewer, now);
  return Object.keys(ratings).length > 0 ? { ratings } : {};
};

const toEscalationsView = (order: Order) => {
  const { count, since } = escalationsOf(order);
  return since ? { escalations: { count, since } } : {};
};
