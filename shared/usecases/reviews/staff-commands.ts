import * as steps from '../../contract/routes/order-steps.ts';
import * as orders from '../../contract/routes/orders.ts';
import { refuseFaultOrIllegal } from '../orders/apply-caller-command.ts';
import { orderCommand } from '../orders/order-command.ts';
import { refuseAbovePrice } from '../orders/refuse-above-price.ts';

const proofCommands = { confirm: 'confirm_publication', refuse: 'refuse_publication' } as const;

/** The routes by which staff give an order a command. */
export const staffCommands = [
  orderCommand(orders.reviewOrder, ({ body: { decision: type, reasons } }, _order, actor) => ({
    type,
    actor,
    reasons,
  })),
  orderCommand(
    steps.decideAppeal,
    ({ params: { appealId }, body: { decision: type, reasons } }, _order, actor) => ({
      type,
      actor,
      appealId,
      reasons,
    }),
  ),
  orderCommand(steps.decideProof, ({ body: { decision, reasons } }, _order, actor) => ({
    type: proofCommands[decision],
    actor,
    reasons,
  })),
  orderCommand(steps.resolveDispute, ({ body: { creatorAmount, reasons }, now }, order, actor) => {
    const fault = refuseAbovePrice(order, creatorAmount);
    return fault
      ? refuseFaultOrIllegal(fault, order, 'resolve', actor, now)
      : { type: 'resolve', actor, creatorAmount, reasons };
  }),
];
