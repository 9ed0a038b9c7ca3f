import type { Route } from '#shared/contract/define-route.ts';
import { routeKey } from '#shared/contract/define-route.ts';
import { addDuration } from '#shared/domain/time.ts';
import { startTime } from './deps.ts';
import { submissionBody, taskBody, yuan } from './world.ts';

const reasons = [{ code: 'weak', message: 'Weak.' }];
const approve = { decision: 'approve' };
const file = { fileName: 'a.mp4', contentType: 'video/mp4', size: 1, sha256: 'a'.repeat(64) };
const evidence = { note: 'Seen on the statement.', reference: 'line 7' };

/** The ids that a body names, by field. */
type Ids = Readonly<Record<string, string>>;

/** A valid body for each route that takes ids and a body, over the ids that it names. */
const bodyFactories: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'POST /creators/me/agency-agreements': ({ agencyId }) => ({ agencyId, share: 2_000 }),
  'POST /agency-agreements/{agreementId}/decision': () => ({ decision: 'decline' }),
  'POST /reviews/applications/{applicationId}/decision': () => approve,
  'POST /reviews/advertisers/{advertiserId}/decision': () => approve,
  'POST /reviews/assets/{assetId}/decision': () => approve,
  'POST /operations/assets/{assetId}/takedown': () => ({ reasons }),
  'POST /creators/{creatorId}/reinstatement': () => ({ reasons }),
  'POST /advertisers/{advertiserId}/reinstatement': () => ({ reasons }),
  'POST /advertisers/{advertiserId}/suspension': () => ({ reasons }),
  'POST /creators/{creatorId}/suspension': () => ({ reasons }),
  'PUT /me/blocks/{partyId}': () => ({}),
  'POST /operations/work/{subjectId}/assignment': () => ({ note: 'You know the law.' }),
  'PUT /operations/views/{viewId}': () => ({ name: 'Late', page: 'orders', query: 'late=only' }),
  'POST /operations/bulk': ({ subjectIds }) => ({
    act: 'assign_work',
    subjectIds: [subjectIds],
    content: { note: 'All of these are one matter.' },
  }),
  'POST /operations/accounts/{partyId}/exports': () => ({ reason: 'A letter.' }),
  'POST /operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay': () => ({
    reason: 'Their server was down.',
  }),
  'POST /orders/{orderId}/notes': () => ({ text: 'Called the creator.' }),
  'PUT /operations/accounts/{partyId}/hold': () => ({ scope: 'payouts', reasons }),
  'DELETE /operations/accounts/{partyId}/hold': () => ({ reasons }),
  'POST /finance/adjustments/{adjustmentId}/decision': () => approve,
  'POST /operations/proposals/{proposalId}/decision': () => approve,
  'PATCH /tasks/{taskId}': () => ({ title: taskBody().title }),
  'POST /operations/tasks/{taskId}/takedown': () => ({ reasons }),
  'POST /operations/tasks/{taskId}/questions/{questionId}/takedown': () => ({ reasons }),
  'POST /operations/orders/{orderId}/uploads/{uploadId}/inspection': () => ({ reasons }),
  'POST /operations/orders/{orderId}/uploads/{uploadId}/takedown': () => ({ reasons }),
  'POST /operations/creators/{creatorId}/takedown': () => ({ reasons }),
  'POST /operations/advertisers/{advertiserId}/takedown': () => ({ reasons }),
  'POST /operations/takedowns/{takedownId}/decision': () => ({ decision: 'overturn', reasons }),
  'POST /takedowns/{takedownId}/appeal': () => ({ statement: 'It folds well.' }),
  'POST /reviews/tasks/{taskId}/decision': () => approve,
  'POST /tasks/{taskId}/applications': () => ({ pitch: 'I fold lamps every day.' }),
  'POST /tasks/{taskId}/applications/{applicationId}/decision': () => ({ decision: 'decline', reasons }),
  'POST /invitations/{invitationId}/decision': () => ({ decision: 'decline' }),
  'POST /tasks/{taskId}/invitations': ({ creatorIds }) => ({ creatorIds: [creatorIds] }),
  'POST /tasks/{taskId}/questions/{questionId}/answer': () => ({ text: 'It folds.' }),
  'POST /tasks/{taskId}/questions': () => ({ text: 'Does it fold?' }),
  'POST /tasks/{taskId}/questions/read': ({ questionIds }) => ({ questionIds: [questionIds] }),
  'POST /tasks/{taskId}/questions/{questionId}/reports': () => ({ reason: 'It is rude.' }),
  'POST /reports': ({ orderId = '', messageId = '' }) => ({
    subject: { kind: 'message', orderId, messageId },
    code: 'harassment',
    reason: 'It is rude.',
  }),
  'POST /operations/reports/{reportId}/resolution': () => ({ action: 'dismiss' }),
  'POST /orders/{orderId}/acceptance': () => ({ decision: 'accept' }),
  'POST /orders/{orderId}/publication': () => ({
    url: 'https://example.com/1',
    publishedAt: startTime,
    disclosed: true,
  }),
  'POST /orders/{orderId}/advertiser-reviews': () => approve,
  'POST /orders/{orderId}/reviews': () => approve,
  'POST /orders/{orderId}/submissions': ({ uploadIds = '' }) => submissionBody([uploadIds]),
  'POST /orders/{orderId}/uploads': () => file,
  'POST /orders/{orderId}/uploads/{uploadId}/completion': () => ({}),
  'POST /orders/{orderId}/uploads/{uploadId}/s3-requests': () => ({ method: 'PUT' }),
  'POST /orders/{orderId}/appeals': ({ uploadIds }) => ({ statement: 'It does.', uploadIds: [uploadIds] }),
  'POST /orders/{orderId}/appeals/{appealId}/decision': () => ({ decision: 'overturn' }),
  'POST /orders/{orderId}/publication/proof': () => ({ decision: 'confirm' }),
  'POST /orders/{orderId}/ratings': () => ({ score: 4 }),
  'PUT /orders/{orderId}/ratings/mine': () => ({ score: 3 }),
  'POST /orders/{orderId}/disputes/reply': () => ({ statement: 'It is the approved cut.' }),
  'POST /orders/{orderId}/disputes/resolution': () => ({ creatorAmount: yuan(1), reasons }),
  'POST /orders/{orderId}/script-reviews': () => approve,
  'POST /orders/{orderId}/scripts': ({ uploadIds }) => ({ text: 'A lamp.', uploadIds: [uploadIds] }),
  'POST /orders/{orderId}/cancellation': () => ({ reason: 'A recall.', quoteId: 'none' }),
  'POST /orders/{orderId}/cancellation-requests/{requestId}/decision': () => ({ decision: 'grant' }),
  'POST /orders/{orderId}/extension-requests/{requestId}/decision': () => ({ decision: 'refuse' }),
  'POST /orders/{orderId}/cancellation-requests': () => ({ reason: 'I am unwell.' }),
  'POST /orders/{orderId}/extension-requests': () => ({
    until: addDuration(startTime, 'P23D'),
    reason: 'The lamp is late.',
  }),
  'POST /orders/{orderId}/messages/read': ({ upTo }) => ({ upTo }),
  'POST /orders/{orderId}/messages': ({ uploadIds }) => ({ text: 'Here it is.', uploadIds: [uploadIds] }),
  'PUT /operations/orders/{orderId}/hold': () => ({ reasons }),
  'DELETE /operations/orders/{orderId}/hold': () => ({ reasons }),
  'POST /operations/orders/{orderId}/redrive': () => ({ reasons }),
  'POST /operations/dead-letters/{deadLetterId}/redrive': () => ({ reasons }),
  'POST /me/clients/{clientId}/decision': () => ({ decision: 'accept' }),
  'POST /notifications/read': ({ ids }) => ({ ids: [ids] }),
  'PATCH /webhooks/{webhookId}': () => ({ description: 'Mine.' }),
  'POST /webhooks/{webhookId}/replays': ({ after: last }) => ({ since: startTime, after: last }),
  'POST /finance/adjustments': () => ({
    from: 'platform/clearing/sandbox',
    to: 'platform/fees',
    amount: yuan(1),
    reason: 'A correction.',
    evidence,
  }),
  'POST /wallet/deposits': () => ({ amount: yuan(1), provider: 'sandbox' }),
  'POST /wallet/withdrawals': () => ({ amount: yuan(1) }),
  'POST /finance/deposits/{depositId}/resolution': () => ({ decision: 'returned', evidence }),
  'POST /finance/withdrawals/{withdrawalId}/resolution': () => ({ decision: 'paid', evidence }),
};

/** Whether a route's body is known here. */
export const hasValidBody = (key: string): boolean => Object.hasOwn(bodyFactories, key);

/** The body of a route that names resources; a new route must be added here. */
export const createValidBody = (route: Route, ids: Ids): unknown => {
  if (!route.body) return undefined;
  const make = bodyFactories[routeKey(route)];
  if (!make) throw new Error(`say in test/support/valid-bodies.ts what is sent to ${routeKey(route)}`);
  return route.body.parse(make(ids)) && make(ids);
};
