/** Every problem type of the API with its HTTP status. The table is closed. */
export const problems = {
  validation: 400,
  'invalid-cursor': 400,
  'idempotency-key-required': 400,
  unauthenticated: 401,
  forbidden: 403,
  'account-erased': 403,
  'account-on-hold': 403,
  'second-factor-needed': 403,
  'conflict-of-interest': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'illegal-transition': 409,
  'no-slots-left': 409,
  'quote-stale': 409,
  'already-claimed': 409,
  'already-proven': 409,
  'task-changed': 409,
  'idempotency-in-progress': 409,
  'taken-down': 410,
  'precondition-failed': 412,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'creator-not-eligible': 422,
  'too-many-open-orders': 422,
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

/** The header (RFC 8288) that leads to the page of a problem type on this platform, whose host the type does not name. */
export const toProblemLink = (slug: ProblemSlug) => ({ link: `</problems/${slug}>; rel="help"` });

/** A response lists this many faults, and fewer if their pointers are long. */
const maxFaults = 100;
const maxFaultCharacters = 16_000;

/** The faults that a response lists. `moreErrors` counts the others, so that nonsense gets a short response. */
export const listFaults = <F extends { readonly pointer: string; readonly message: string }>(
  faults: readonly F[],
): { readonly errors: readonly F[]; readonly moreErrors?: number } => {
  let characters = 0;
  const end = faults.findIndex(({ pointer, message }, at) => {
    characters += pointer.length + message.length;
    return at > 0 && (at >= maxFaults || characters > maxFaultCharacters);
  });
  return end < 0 ? { errors: faults } : { errors: faults.slice(0, end), moreErrors: faults.length - end };
};

/** The detail of a request that is refused for its faults. */
export const describeFaults = (count: number): string =>
  `The request has ${count === 1 ? 'a fault' : `${count} faults`}.`;
