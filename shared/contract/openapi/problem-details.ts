import type { ProblemSlug } from '../problems.ts';

/** A sentence of the product for each problem, with the values of its example. */
export const problemDetails: Readonly<Record<ProblemSlug, string>> = {
  validation: 'The request has 2 faults.',
  'invalid-cursor': 'This cursor is not from this list. Start without a cursor.',
  'idempotency-key-required':
    'This request moves money. Send a unique Idempotency-Key, so that a repeat moves it once.',
  unauthenticated: 'Send a valid access token: Authorization: Bearer …',
  forbidden: 'This route needs the role reviewer.',
  'account-erased': 'The erasure of this account has begun.',
  'account-on-hold': 'This account is on hold. It pays out nothing.',
  'second-factor-needed': 'Staff sign in with a second factor. Enroll one, then sign in again.',
  'conflict-of-interest': 'You cannot review this order, because you are its advertiser.',
  'not-found': 'The requested item does not exist, or you cannot access it.',
  'method-not-allowed': 'DELETE is not allowed on this path. Allowed methods: GET, HEAD, OPTIONS.',
  conflict: 'You cannot be your own agency.',
  'illegal-transition': 'The creator cannot send submit_work to an order that is in_review.',
  'no-slots-left': 'All slots of this task are taken.',
  'quote-stale': 'The order has changed since the quote. Request a new quote.',
  'already-claimed': 'You have taken this task already.',
  'already-proven': 'This published work is the proof of another order. Publish one work for each order.',
  'task-changed': 'The task has changed since you read it. Read it again.',
  'idempotency-in-progress':
    'A request with this key is still running. Send it again later to get its response.',
  'taken-down': 'The platform took this file down. The order continues without it.',
  'precondition-failed': 'The resource has changed since you read it. Read it again.',
  'payload-too-large': 'The body is larger than 65536 bytes.',
  'unsupported-media-type': 'Send the body without a content encoding.',
  'creator-not-eligible': 'A suspended creator takes no new orders.',
  'too-many-open-orders': 'You have 5 open orders, the most for your track record.',
  'deadline-passed': 'The deadline was 2026-12-01T00:00:00.000Z.',
  'insufficient-funds': 'The balance of 60000 does not cover 240000.',
  'withdrawal-limit': 'One withdrawal is between 100 and 10000000 minor units of CNY.',
  'deliverable-invalid': 'Some files cannot be submitted.',
  'idempotency-key-reused': 'The key was used for another request. Use a new key.',
  throttled: 'Too many requests. Retry after one second.',
  internal: 'An internal error occurred. Retry the request; if it fails again, report its requestId.',
};
