/** Properties of problems (RFC 9457), by their names. */
export const problemFields: Readonly<Record<string, string>> = {
  'Problem.type': 'The address of the problem’s kind. Programs compare it.',
  'Problem.title': 'The kind of the problem in words.',
  'Problem.status': 'The status of the response.',
  errors: 'All faults of the request.',
  in: 'The part of the request.',
  retryAfterSeconds: 'How many seconds to wait before a retry.',
  max: 'The largest number.',
};
