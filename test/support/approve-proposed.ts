type HttpResult = { readonly status: number; readonly body: unknown };

const proposalIdIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'proposal' in body
    ? (body.proposal as { readonly id: string }).id
    : undefined;

/** Approves what a response proposes, as a second person. Other responses are returned as they are. */
export const approveProposed = async <A extends HttpResult | undefined, B>(
  answer: A,
  decide: (path: string, body: { readonly decision: 'approve' }) => Promise<B>,
): Promise<A | B> => {
  const id = answer?.status === 202 ? proposalIdIn(answer.body) : undefined;
  return id === undefined ? answer : decide(`/operations/proposals/${id}/decision`, { decision: 'approve' });
};
