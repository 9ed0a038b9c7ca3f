import type { Reason } from '../reason.ts';
import type { CommandName } from './lifecycle.ts';
import type { Order } from './order.ts';

const toExpiryReason = ({ dueAt }: Pick<Order, 'dueAt'>): Reason => ({
  code: 'time_is_over',
  message: `Nothing came of this until ${dueAt}, which was the last moment for it.`,
});

const defaultReasons: Partial<Record<CommandName, (order: Pick<Order, 'dueAt'>) => Reason>> = {
  decline_invitation: () => ({ code: 'declined', message: 'The creator declined the invitation.' }),
  refuse_cancellation: () => ({ code: 'not_agreed', message: 'The advertiser did not agree to cancel.' }),
  refuse_extension: () => ({ code: 'not_agreed', message: 'The advertiser did not agree to more time.' }),
  lapse: toExpiryReason,
  expire: toExpiryReason,
  close: toExpiryReason,
  refund: toExpiryReason,
};

/**
 * The reasons of a command: those that it brings, or else what can be said of a decision against somebody by which
 * nobody said anything. None of these is ever without a reason.
 */
export const fillReasons = (
  reasons: readonly Reason[],
  command: CommandName,
  order: Pick<Order, 'dueAt'>,
): readonly Reason[] => {
  const reason = reasons.length === 0 ? defaultReasons[command]?.(order) : undefined;
  return reason ? [reason] : reasons;
};
