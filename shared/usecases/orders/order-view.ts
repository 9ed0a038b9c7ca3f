import { checklistOf } from '../../domain/orders/checklist.ts';
import { publishDueAtOf, workDueAtOf } from '../../domain/orders/due-dates.ts';
import { escalationsOf } from '../../domain/orders/escalation.ts';
import type { Status } from '../../domain/orders/lifecycle.ts';
import { listNextActions, previewTimeout } from '../../domain/orders/next-actions.ts';
import type { ConsentRequest, Order, SubmittedFile } from '../../domain/orders/order.ts';
import { awardOf, splitOf } from '../../domain/orders/split.ts';
import { pendingProof } from '../../domain/publication/proof.ts';
import { type OrderViewer, selectVisibleRatings } from '../../domain/ratings/ratings.ts';
import { toReviewClaimView } from '../../domain/reviews/review-claim.ts';
import { type Instant, isPast } from '../../domain/time.ts';
import type { OrderRecord } from '../../store/orders/order-store.ts';
import type { Caller } from '../caller.ts';
import { toTaskName } from '../tasks/task-name.ts';

/** An order as a party reads it. Without `viewer` it shows only what both parties may see. */
export const toOrderView = (order: Order, now: Instant, viewer: OrderViewer = 'platform') => {
  const { terms } = order;
  const { price } = terms;
  const { fee, agency, creator } = splitOf(order, awardOf(order));
  const timers = previewTimeout(order);
  return {
    id: order.id,
    taskId: order.taskId,
    task: toTaskName(order),
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
    ...(order.dueAt && !order.hold && { dueAt: order.dueAt }),
    timeZone: terms.timeZone,
    ...(timers && { onTimeout: timers }),
    processVersion: terms.processVersion,
    requirements: terms.requirements,
    ...(terms.formats && { formats: terms.formats }),
    submitBefore: workDueAtOf(order),
    publishWindow: { from: terms.publishWindow.from, to: publishDueAtOf(order) },
    rounds: { ...order.rounds, allowed: terms.revisionRounds },
    reasons: reasonsOf(order),
    ...(order.script && { script: { ...order.script, files: order.script.files.map(toFileView) } }),
    ...(order.deliverable && { deliverable: toDeliverableView(order.deliverable) }),
    ...(order.publication && { publication: order.publication }),
    ...toProofView(order),
    ...toOpenRequests(order, now),
    ...toHoldView(order),
    ...toRatingsView(order, viewer, now),
    ...toEscalationsView(order),
    ...(reviewStatuses.has(order.status) && { checklist: checklistOf(terms.requirements) }),
  };
};

/** Why the publication was refused, until the creator submits another. */
const refusedProofFindings = ({ status, proof }: Order) =>
  status === 'approved' && proof?.status === 'refused' ? proof.findings : undefined;

/** An order as staff read it, with the measurements of its files and the running review claim. */
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
    // An execution of an earlier definition parks an order on hold.
    ...(parkedAt && !order.hold && { needsOperator: { since: parkedAt } }),
  };
};

/** The states in which a person compares the work with the brief. */
const reviewStatuses: ReadonlySet<Status> = new Set([
  'in_review',
  'appealing',
  'arbitration',
  'advertiser_review',
]);

/** In these states the view shows the last objection to the work. */
const objectionStatuses: ReadonlySet<Status> = new Set([
  'revising',
  'rejected',
  'appealing',
  'screening',
  'in_review',
]);

/** The reasons for an order's status: the open objections to its work, else those of its last command. */
const reasonsOf = (order: Order) => {
  const { status, denial, because = [] } = order;
  return denial && objectionStatuses.has(status) ? denial.reasons : (refusedProofFindings(order) ?? because);
};

/** A file without its version in the bucket, which is internal, and with its digest if it was declared. */
export const toFileView = ({ objectVersion: _inside, sha256, ...file }: SubmittedFile) => ({
  ...file,
  ...(sha256 && { sha256 }),
});

const toDeliverableView = (deliverable: NonNullable<Order['deliverable']>) => ({
  ...deliverable,
  files: deliverable.files.map(toFileView),
});

/** Open requests, in addition to the order's step. */
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

/** The check of the publication. A check that was open when the order ended is left out. */
const toProofView = (order: Order) => {
  const { proof } = order;
  if (!proof || (proof.status === 'pending' && !pendingProof(order))) return {};
  const { status, by, since, findings } = proof;
  return { proof: { status, by, since, findings } };
};

const isOpenRequest = <R extends ConsentRequest>(request: R | undefined, now: Instant): request is R =>
  request !== undefined && !isPast(request.until, now);

const toRequestView = ({ id, reason, until }: ConsentRequest) => ({ id, reason, lapsesAt: until });

const toHoldView = ({ hold }: Order) =>
  hold && {
    hold: { at: hold.at, reasons: hold.reasons, ...(hold.until && { until: hold.until }) },
  };

const toRatingsView = (order: Order, viewer: OrderViewer, now: Instant) => {
  const ratings = selectVisibleRatings(order, viewer, now);
  return Object.keys(ratings).length > 0 ? { ratings } : {};
};

const toEscalationsView = (order: Order) => {
  const { count, since } = escalationsOf(order);
  return since ? { escalations: { count, since } } : {};
};
