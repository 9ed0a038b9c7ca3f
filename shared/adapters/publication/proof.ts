import type { Publication } from '../../domain/orders/order.ts';
import type { Reason } from '../../domain/reason.ts';

/** The result of a check: whether the publication is proven, and the findings for a reviewer. */
export type Evidence = { readonly isProven: boolean; readonly findings: readonly Reason[] };

/** Checks publications by machine. */
export type PublicationProof = {
  /**
   * Checks one publication, with redirects to these hosts only. A page that cannot be read is no error: it
   * proves nothing.
   */
  readonly checkPublication: (
    publication: Pick<Publication, 'url' | 'itemId'>,
    hosts: readonly string[],
  ) => Promise<Evidence>;
};
