import type { CopyRule } from '../../domain/assets/asset-purposes.ts';

/** One copy of a picture to make. */
export type CopyRequest = {
  readonly bytes: Uint8Array;
  readonly rule: CopyRule;
  /** A picture of more pixels is not decoded. */
  readonly maxPixels: number;
};

/** Checks a request without a schema, because loading zod takes longer than copying a picture. */
export const isCopyRequest = (message: unknown): message is CopyRequest =>
  message instanceof Object &&
  'bytes' in message &&
  message.bytes instanceof Uint8Array &&
  'rule' in message &&
  message.rule instanceof Object &&
  'maxPixels' in message &&
  typeof message.maxPixels === 'number';
