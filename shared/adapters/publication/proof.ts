import type { Publication } from '../../domain/orders/order.ts';
import type { Reason } from '../../domain/reason.ts';

/** What was seen of a publication: whether it proves itself, and what was found, for whoever looks next. */
export type Evidence = { readonly isProven: boolean; readonly findings: readonly Reason[] };

/** A machine that looks at publications. */
export type PublicationProof = {
  /**
   * Looks at one publication, following its platform no further than these hosts. What cannot be seen is an answer
   * and no error: it proves nothing, and speaks against nobody.
   */
  readonly checkPublication: (
    publication: Pick<Publication, 'url' | 'itemId'>,
    hosts: readonly string[],
  ) => Promise<Evidence>;
};
