const sharedResponses = new WeakSet<object>();

/** Marks a response that several requests return as it is, and that nobody changes. The edge renders it once. */
export const shareResponse = <T extends object>(response: T): T => {
  sharedResponses.add(response);
  return response;
};

/** Whether a response is returned for several requests. */
export const isSharedResponse = (response: unknown): response is object =>
  typeof response === 'object' && response !== null && sharedResponses.has(response);
