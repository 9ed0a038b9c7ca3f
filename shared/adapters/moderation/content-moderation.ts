import type { ContentLabel } from '../../domain/screening/content-labels.ts';
import type { Measurement } from '../../domain/screening/measurement.ts';

/** A measured file. */
export type ModeratedFile = {
  readonly key: string;
  readonly versionId?: string;
  readonly measurement: Measurement;
  /** Increases for a new check of the same bytes after a failed one. */
  readonly round: number;
};

/** The result for a file. `off`: there is no service. `unsupported`: the service does not check this kind of file. */
export type ModerationResult =
  | { readonly status: 'in-progress' }
  | { readonly status: 'off' | 'unsupported' }
  | { readonly status: 'completed'; readonly labels: readonly ContentLabel[] };

/** An outside service that checks for forbidden content. It can only add findings. */
export type ContentModeration = {
  /** Starts a check, or returns its progress; a repeat starts nothing. Rejects when the service fails. */
  readonly moderateFile: (file: ModeratedFile) => Promise<ModerationResult>;
};

export const noModeration: ContentModeration = { moderateFile: async () => ({ status: 'off' }) };
