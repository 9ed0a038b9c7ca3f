import * as changes from '../../contract/routes/order-changes.ts';
import * as steps from '../../contract/routes/order-steps.ts';
import * as orders from '../../contract/routes/orders.ts';
import { appealDecision } from './appeal-decision.ts';
import { refuseOtherStage } from './apply-caller-command.ts';
import { orderCommand } from './order-command.ts';
import { publishWork } from './publish-work.ts';
import { requestExtension } from './request-extension.ts';
import { submitScript } from './submit-script.ts';
import { submitWork } from './submit-work.ts';

/** The routes by which a party gives an order a command. */
export const orderCommands = [
  orderCommand(steps.submitScript, submitScript),
  orderCommand(
    steps.reviewScript,
    ({ body: { decision: type, reasons }, now }, order, actor) =>
      refuseOtherStage('script_review', order, type, actor, now) ?? { type, actor, reasons },
  ),
  orderCommand(orders.submitWork, submitWork),
  orderCommand(
    orders.reviewAsAdvertiser,
    ({ body: { decision: type, reasons }, now }, order, actor) =>
      refuseOtherStage('advertiser_review', order, type, actor, now) ?? { type, actor, reasons },
  ),
  orderCommand(steps.extendReview, (_request, _order, actor) => ({ type: 'extend_review', actor })),
  orderCommand(steps.appealDecision, appealDecision),
  orderCommand(orders.publishWork, publishWork),
  orderCommand(orders.acceptPublication, ({ body: { decision: type, reasons } }, _order, actor) => ({
    type,
    actor,
    reasons,
  })),
  orderCommand(steps.replyToDispute, ({ body: { statement } }, _order, actor) => ({
    type: 'reply',
    actor,
    statement,
  })),
  orderCommand(
    changes.requestCancellation,
    ({ body: { reason } }, { cancellationRequest: open }, actor, { ids }) => {
      // A repeated request keeps its id.
      const requestId = open?.reason === reason ? open.id : ids.create('req');
      return { type: 'request_cancellation', actor, requestId, reason };
    },
  ),
  orderCommand(
    changes.decideCancellationRequest,
    ({ params: { requestId }, body: { decision, reasons } }, _order, actor) =>
      decision === 'grant'
        ? { type: 'grant_cancellation', actor, requestId }
        : { type: 'refuse_cancellation', actor, requestId, reasons },
  ),
  orderCommand(changes.requestExtension, requestExtension),
  orderCommand(
    changes.decideExtensionRequest,
    ({ params: { requestId }, body: { decision, reasons } }, _order, actor) =>
      decision === 'grant'
        ? { type: 'grant_extension', actor, requestId }
        : { type: 'refuse_extension', actor, requestId, reasons },
  ),
];
