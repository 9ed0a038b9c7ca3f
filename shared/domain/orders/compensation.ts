import { type Money, shareOf } from '../money.ts';
import type { CompensationStage } from './cancellation-table.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';

const approvalRounds = 2;

/** The latest stage that an order has reached. */
export const compensationStageOf = (order: Order): CompensationStage => {
  if (order.status === 'approved' || order.rounds.work >= approvalRounds) return 'approved';
  if (order.deliverable) return 'work_submitted';
  return order.script ? 'script_submitted' : 'taken';
};

/** The creator's part of the price before the fee, if the advertiser cancels. */
export const compensationOf = (order: Order, process: Process = processOf(order.terms)): Money => {
  const stage = compensationStageOf(order);
  const row = process.cancellationTable.find((candidate) => candidate.stage === stage);
  return shareOf(order.terms.price, row?.share ?? 0);
};
