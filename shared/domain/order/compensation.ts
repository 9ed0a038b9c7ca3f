import { type Money, shareOf } from '../money.ts';
import type { CompensationStage } from './cancellation-table.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';

const roundsThatCountAsApproval = 2;

/** The furthest stage that an order has come to. */
export const compensationStage = (order: Order): CompensationStage => {
  if (order.status === 'approved' || order.rounds.work >= roundsThatCountAsApproval) return 'approved';
  if (order.deliverable) return 'work_submitted';
  return order.script ? 'script_submitted' : 'taken';
};

/** The part of the price that a cancellation by the advertiser leaves to the creator, before the fee. */
export const compensation = (order: Order, process: Process = processOf(order.terms)): Money => {
  const stage = compensationStage(order);
  const row = process.cancellationTable.find((candidate) => candidate.stage === stage);
  return shareOf(order.terms.price, row?.share ?? 0);
};
