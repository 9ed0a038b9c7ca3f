import type { ContentLabel } from '../../domain/screening/content-labels.ts';
import type { Measurement } from '../../domain/screening/measurement.ts';

/** A stored file that was measured. */
export type ModeratedFile = {
  readonly key: string;
  readonly versionId?: string;
  readonly measurement: Measurement;
  /** Counts up when another look is wanted at the same bytes, after one that failed. */
  readonly round: number;
};

/**
 * What an outside service says of a file: it is still looking, it does not look at files of this kind, or what it
 * objects to.
 */
export type ModerationResult =
  | { readonly status: 'looking' }
  | { readonly status: 'not-looked' }
  | { readonly status: 'looked'; readonly objections: readonly ContentLabel[] };

/** An outside service that looks for what may not be shown. It can add findings and do nothing else. */
export type ContentModeration = {
  /** Begins to look, or tells how far it has come: asked again it begins nothing twice. Rejects when the service fails. */
  readonly moderateFile: (file: ModeratedFile) => Promise<ModerationResult>;
};

/** No outside service. */
export const noModeration: ContentModeration = { moderateFile: async () => ({ status: 'not-looked' }) };
