import { type BasisPoints, type Money, shareOf } from '../money.ts';
import type { Order } from './order.ts';

/** What the creator is owed when the advertiser cancels, by how far the work has come; the furthest stage counts. */
export const cancellationTable = [
  {
    stage: 'approved',
    share: 10_000,
    says: 'the work was approved, or a second round of changes was asked for',
  },
  { stage: 'work_submitted', share: 5_000, says: 'the work was handed in' },
  { stage: 'script_submitted', share: 1_000, says: 'a script was handed in' },
  { stage: 'taken', share: 0, says: 'nothing was handed in yet' },
] as const satisfies readonly { stage: string; share: BasisPoints; says: string }[];

type CompensationStage = (typeof cancellationTable)[number]['stage'];

const roundsThatCountAsApproval = 2;

/** The furthest stage that an order has come to. */
export const compensationStage = (order: Order): CompensationStage => {
  if (order.status === 'approved' || order.rounds.work >= roundsThatCountAsApproval) return 'approved';
  if (order.deliverable) return 'work_submitted';
  return order.script ? 'script_submitted' : 'taken';
};

/** The part of the price that a cancellation by the advertiser leaves to the creator, before the fee. */
export const compensation = (order: Order): Money => {
  const stage = compensationStage(order);
  const row = cancellationTable.find((candidate) => candidate.stage === stage);
  return shareOf(order.terms.price, row?.share ?? 0);
};
