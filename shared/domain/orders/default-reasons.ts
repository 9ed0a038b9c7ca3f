import type { Reason } from '../reason.ts';
import type { CommandName } from './lifecycle.ts';
import type { Order } from './order.ts';

const toExpiryReason = ({ dueAt }: Pick<Order, 'dueAt'>): Reason => ({
  code: 'time_is_over',
  message: `The deadline ${dueAt} passed without the required action.`,
});

const defaultReasons: Partial<Record<CommandName, (order: Pick<Order, 'dueAt'>) => Reason>> = {
  decline_invitation: () => ({ code: 'declined', message: 'The creator declined the invitation.' }),
  refuse_cancellation: () => ({ code: 'not_agreed', message: 'The advertiser refused the cancellation.' }),
  refuse_extension: () => ({ code: 'not_agreed', message: 'The advertiser refused more time.' }),
  lapse: toExpiryReason,
  expire: toExpiryReason,
  close: toExpiryReason,
  refund: toExpiryReason,
};

/** The reasons of a command, or a default reason: every decision against a party has one. */
export const fillReasons = (
  reasons: readonly Reason[],
  command: CommandName,
  order: Pick<Order, 'dueAt'>,
): readonly Reason[] => {
  const reason = reasons.length === 0 ? defaultReasons[command]?.(order) : undefined;
  return reason ? [reason] : reasons;
};
