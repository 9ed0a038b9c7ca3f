import type { Deps } from '../../deps.ts';
import { secondsUntil, windowOf } from '../../domain/rate-limits/window.ts';
import { refuse } from '../../domain/refusal.ts';
import type { UploadAllowance } from '../../domain/uploads/upload-policy.ts';
import type { Write } from '../../store/commit.ts';
import type { Upload } from '../../store/uploads/upload-store.ts';
import { uploadTotalWrite } from '../../store/uploads/upload-total-store.ts';

const describe = ({ maxFiles, maxBytes }: UploadAllowance): string =>
  `at most ${maxFiles} files with ${maxBytes} bytes together`;

/** Counts a declared file for its order and for the account's day, or refuses it above a limit. */
export const uploadTotalWrites = (
  { policy }: Pick<Deps, 'policy'>,
  { orderId, by, size, createdAt: now }: Pick<Upload, 'orderId' | 'by' | 'size' | 'createdAt'>,
  accountId: string,
): readonly Write[] => {
  const { perOrder, perDay } = policy.uploads;
  const { from, until } = windowOf('P1D', now);
  const retryAfterSeconds = secondsUntil(until, now);
  return [
    uploadTotalWrite(
      { owner: `${orderId} ${by}`, period: 'ALL', allowance: perOrder },
      size,
      refuse('conflict', `A party uploads ${describe(perOrder)} for an order.`),
    ),
    uploadTotalWrite(
      { owner: accountId, period: from, until, allowance: perDay },
      size,
      refuse('throttled', `An account uploads ${describe(perDay)} in a day.`, { retryAfterSeconds }),
    ),
  ];
};
