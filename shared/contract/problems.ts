/** Every problem type of the API with its HTTP status. The table is closed. */
export const problems = {
  validation: 400,
  'invalid-cursor': 400,
  'idempotency-key-required': 400,
  unauthenticated: 401,
  forbidden: 403,
  'account-erased': 403,
  'second-factor-needed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'illegal-transition': 409,
  'no-slots-left': 409,
  'quote-stale': 409,
  'already-claimed': 409,
  'idempotency-in-progress': 409,
  'precondition-failed': 412,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'creator-not-eligible': 422,
  'deadline-passed': 422,
  'insufficient-funds': 422,
  'withdrawal-limit': 422,
  'deliverable-invalid': 422,
  'idempotency-key-reused': 422,
  throttled: 429,
  internal: 500,
} as const;

export type ProblemSlug = keyof typeof problems;

/** The prefix of a problem's `type`; its slug follows. */
export const problemTypes = 'https://astrolabe.dev/problems/';

export const titleOf = (slug: ProblemSlug): string => {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The detail of a request that is refused for its faults. */
export const describeFaults = (count: number): string =>
  `The request has ${count === 1 ? 'a fault' : `${count} faults`}.`;
