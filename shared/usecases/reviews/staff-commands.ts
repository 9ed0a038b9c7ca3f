import * as reviews from '../../contract/routes/reviews.ts';
import { orderCommand } from '../orders/order-command.ts';

const proofCommands = { confirm: 'confirm_publication', refuse: 'refuse_publication' } as const;

/** Retries a failed step. The event resumes the waiting workflow. */
export const redriveOrder = orderCommand(reviews.redriveOrder, ({ body: { reasons } }, _order, actor) => ({
  type: 'redrive',
  actor,
  reasons,
}));

/** The routes by which staff give an order a command. */
export const staffCommands = [
  orderCommand(reviews.reviewOrder, ({ body: { decision: type, reasons } }, _order, actor) => ({
    type,
    actor,
    reasons,
  })),
  orderCommand(
    reviews.decideAppeal,
    ({ params: { appealId }, body: { decision: type, reasons } }, _order, actor) => ({
      type,
      actor,
      appealId,
      reasons,
    }),
  ),
  orderCommand(reviews.decideProof, ({ body: { decision, reasons } }, _order, actor) => ({
    type: proofCommands[decision],
    actor,
    reasons,
  })),
  redriveOrder,
];
