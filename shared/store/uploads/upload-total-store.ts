import type { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { UploadAllowance } from '../../domain/uploads/upload-policy.ts';
import { update, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { keys } from '../keys.ts';

/** What one owner uploads in one period, with its allowance. Without `until` the total is kept. */
export type UploadTotal = {
  readonly owner: string;
  readonly period: string;
  readonly until?: Instant;
  readonly allowance: UploadAllowance;
};

/** Counts a file in a total, in the transaction that declares it. */
export const uploadTotalWrite = (
  { owner, period, until, allowance }: UploadTotal,
  size: number,
  refusal: Refusal,
): Write =>
  update(
    keys.uploadTotal(owner, period),
    { add: { files: 1, bytes: size }, set: until ? { expiresAt: expiryOf(until) } : {} },
    {
      expression:
        ':size <= :maxBytes AND (attribute_not_exists(pk) OR (#files < :maxFiles AND #bytes <= :rest))',
      names: { '#files': 'files', '#bytes': 'bytes' },
      values: {
        ':size': size,
        ':maxBytes': allowance.maxBytes,
        ':maxFiles': allowance.maxFiles,
        ':rest': allowance.maxBytes - size,
      },
    },
    () => refusal,
  );
