import type { UnreadableMeasurement, UnreadableReason } from '#shared/domain/screening/measurement.ts';

/** Thrown for an unreadable file; `measureFile` turns it into a measurement. */
export class UnreadableError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string) {
    super(detail);
    this.name = 'UnreadableError';
    this.reason = reason;
  }
}

export const truncatedError = (): UnreadableError =>
  new UnreadableError(
    'truncated',
    'it is truncated, because the export or the upload was interrupted: upload the whole file',
  );

export const damagedError = (what: string): UnreadableError =>
  new UnreadableError('damaged', `${what}, so it cannot be played or shown: export it again`);

export const tooComplexError = (what: string): UnreadableError =>
  new UnreadableError('too-complex', `${what}: export it as an ordinary MP4`);

/** The measurement of a file that cannot be measured. */
export const toUnreadableMeasurement = (
  bytes: number,
  mimeType: string,
  error: UnreadableError,
): UnreadableMeasurement => ({
  kind: 'unreadable',
  bytes,
  mimeType,
  reason: error.reason,
  detail: error.message,
});
