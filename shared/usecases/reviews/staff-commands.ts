import * as reviews from '../../contract/routes/reviews.ts';
import { refuseFaultOrIllegal } from '../orders/apply-caller-command.ts';
import { orderCommand } from '../orders/order-command.ts';
import { refuseAbovePrice } from '../orders/refuse-above-price.ts';

const proofCommands = { confirm: 'confirm_publication', refuse: 'refuse_publication' } as const;

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
  orderCommand(reviews.resolveDispute, ({ body: { creatorAmount, reasons }, now }, order, actor) => {
    const fault = refuseAbovePrice(order, creatorAmount);
    return fault
      ? refuseFaultOrIllegal(fault, order, 'resolve', actor, now)
      : { type: 'resolve', actor, creatorAmount, reasons };
  }),
  // The event resumes the waiting workflow.
  orderCommand(reviews.redriveOrder, ({ body: { reasons } }, _order, actor) => ({
    type: 'redrive',
    actor,
    reasons,
  })),
];
