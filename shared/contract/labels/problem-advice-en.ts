import type { ProblemSlug } from '../problems.ts';
import type { Advice } from './advice.ts';

/** The pages of the problems in English. No function contains these texts. */
export const problemAdviceEn: Readonly<Record<ProblemSlug, Advice>> = {
  validation: {
    meaning: 'The request has faults, and nothing was written. `errors` lists each fault with its place.',
    remedy: 'Show each message beside its field: `pointer` names the field. Send the corrected request.',
  },
  'invalid-cursor': {
    meaning: 'The cursor is not from this list, or not from a list with these filters.',
    remedy: 'Read the list again without a cursor. Send a cursor only with the filters of its list.',
  },
  'idempotency-key-required': {
    meaning: 'The request moves money, and such a request needs a key.',
    remedy:
      'Send a new random key in the header `idempotency-key`, and the same key when you repeat the request.',
  },
  unauthenticated: {
    meaning: 'The request has no access token, or the token is expired or invalid. ID tokens are refused.',
    remedy:
      'Renew the access token, or sign in again. Then repeat the request with the same idempotency key.',
  },
  forbidden: {
    meaning: 'You are signed in, but your roles or your relation to the resource do not permit this.',
    remedy:
      'Do not repeat the request. `GET /me` lists your roles and accounts, and each operation lists the roles that it needs.',
  },
  'account-erased': {
    meaning: 'The account was erased, or its erasure has begun.',
    remedy: 'The account can only be read. `GET /account/erasure` shows what remains to be done.',
  },
  'account-on-hold': {
    meaning: 'The platform has stopped writes of this account, or its payouts. `reasons` says why.',
    remedy: 'Show the reasons, and `until` if it is present. Support can end the hold.',
  },
  'second-factor-needed': {
    meaning: 'Staff act only with a second factor, and this sign-in had none.',
    remedy: 'Enroll an authenticator, and sign in again with its code.',
  },
  'conflict-of-interest': {
    meaning: 'You are a party of this matter, or you decided on it before.',
    remedy: 'Leave the decision to another person of the staff.',
  },
  'not-found': {
    meaning: 'There is no such thing, or it belongs to somebody else. The response does not say which.',
    remedy: 'Check the path and the id. Check also which account is signed in.',
  },
  'method-not-allowed': {
    meaning: 'The path exists, but not with this method.',
    remedy: 'Use a method that the header `allow` lists.',
  },
  conflict: {
    meaning:
      'The request does not fit what is stored now. Often somebody else was faster. `detail` names the reason.',
    remedy:
      'Read the resource again, show it, and let the person decide. With `retryAfterSeconds`, wait and repeat the request.',
  },
  'illegal-transition': {
    meaning: 'The resource is in `state`, in which this is not possible.',
    remedy: 'Read it again. `allowed` lists what is possible now, and so do the `nextActions` of an order.',
  },
  'no-slots-left': {
    meaning: 'Other creators have taken all slots of the task.',
    remedy: 'Offer another task. A slot can become free again when an order ends early.',
  },
  'quote-stale': {
    meaning: 'The order has changed since the quote, or the quote has expired.',
    remedy: 'Request a new quote, show its amounts, and let the person confirm them.',
  },
  'already-claimed': {
    meaning: 'The task has an order of this creator, or the item is claimed by somebody else.',
    remedy: 'With `orderId`, open that order. Otherwise take the next item.',
  },
  'already-proven': {
    meaning: 'This publication already proves another order.',
    remedy: 'Publish the work separately, and send the address of that publication.',
  },
  'task-changed': {
    meaning: 'The advertiser changed the task after you read it.',
    remedy: 'Show the task again. Claim it with its new ETag if the person still agrees.',
  },
  'idempotency-in-progress': {
    meaning: 'A request with this key is still running.',
    remedy: 'Wait a second, then send the same request with the same key.',
  },
  'taken-down': {
    meaning: 'The content was taken down.',
    remedy: 'Show that it is no longer available. Its owner can appeal.',
  },
  'precondition-failed': {
    meaning: 'The resource is not the one that `if-match` names: it has changed since you read it.',
    remedy: 'Read it again, apply the change to the new content, and send its ETag.',
  },
  'payload-too-large': {
    meaning: 'The body is larger than this operation accepts.',
    remedy: 'Send less. Films and pictures are uploaded to the object store, not in a body.',
  },
  'unsupported-media-type': {
    meaning: 'The format, the charset or the encoding of the body is not supported.',
    remedy:
      'Send `application/json` in UTF-8 without a content encoding, or what the header `accept-post` lists.',
  },
  'creator-not-eligible': {
    meaning: 'The creator does not meet the requirements. `unmet` lists each rule with what it requires.',
    remedy: 'Show the unmet rules, and offer tasks without them.',
  },
  'too-many-open-orders': {
    meaning: 'The creator has `max` open orders, which is the limit for their track record.',
    remedy: 'Complete an order first. More completed orders raise the limit.',
  },
  'deadline-passed': {
    meaning: 'The time for this has ended. A request at the last moment itself is in time.',
    remedy: 'Read the resource again. It shows the outcome of the deadline.',
  },
  'insufficient-funds': {
    meaning: 'The balance does not cover the amount. `available` and `required` are in minor units.',
    remedy: 'Deposit the difference, or choose a smaller amount. Use a new idempotency key for a new amount.',
  },
  'withdrawal-limit': {
    meaning: 'The withdrawal is outside the limit that `limit` names.',
    remedy:
      'Choose an amount between `least` and `most`. With `freesAt`, the limit is free again at that time.',
  },
  'deliverable-invalid': {
    meaning: 'The work, or a decision on it, lacks something that is required. `findings` lists the faults.',
    remedy: 'Correct what the findings name, upload new files if needed, and submit again.',
  },
  'idempotency-key-reused': {
    meaning: 'The key belongs to another request: its path, query or body differs.',
    remedy: 'Use a new key for each new request. Repeat a request unchanged.',
  },
  throttled: {
    meaning: 'Too many requests: of the account for this operation, or of all clients together.',
    remedy:
      'Wait as many seconds as the header `retry-after` says. Then repeat the request with the same key.',
  },
  internal: {
    meaning: 'The platform failed. Nothing is half done: the request took effect completely or not at all.',
    remedy: 'Repeat the request with the same idempotency key. If it fails again, report `requestId`.',
  },
};
