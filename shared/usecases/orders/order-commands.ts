import * as routes from '../../contract/routes/order-commands.ts';
import { appealDecision } from './appeal-decision.ts';
import { refuseOtherStage } from './apply-caller-command.ts';
import { orderCommand } from './order-command.ts';
import { publishWork } from './publish-work.ts';
import { requestExtension } from './request-extension.ts';
import { submitScript } from './submit-script.ts';
import { submitWork } from './submit-work.ts';

/** The routes by which a party gives an order a command. */
export const orderCommands = [
  orderCommand(routes.submitScript, submitScript),
  orderCommand(
    routes.reviewScript,
    ({ body: { decision: type, reasons }, now }, order, actor) =>
      refuseOtherStage('script_review', order, type, actor, now) ?? { type, actor, reasons },
  ),
  orderCommand(routes.submitWork, submitWork),
  orderCommand(
    routes.reviewAsAdvertiser,
    ({ body: { decision: type, reasons }, now }, order, actor) =>
      refuseOtherStage('advertiser_review', order, type, actor, now) ?? { type, actor, reasons },
  ),
  orderCommand(routes.extendReview, (_request, _order, actor) => ({ type: 'extend_review', actor })),
  orderCommand(routes.appealDecision, appealDecision),
  orderCommand(routes.publishWork, publishWork),
  orderCommand(routes.acceptPublication, ({ body: { decision: type, reasons } }, _order, actor) => ({
    type,
    actor,
    reasons,
  })),
  orderCommand(routes.replyToDispute, ({ body: { statement } }, _order, actor) => ({
    type: 'reply',
    actor,
    statement,
  })),
  orderCommand(
    routes.requestCancellation,
    ({ body: { reason } }, { cancellationRequest: open }, actor, { ids }) => {
      // A repeated request keeps its id.
      const requestId = open?.reason === reason ? open.id : ids.create('req');
      return { type: 'request_cancellation', actor, requestId, reason };
    },
  ),
  orderCommand(
    routes.decideCancellationRequest,
    ({ params: { requestId }, body: { decision, reasons } }, _order, actor) =>
      decision === 'grant'
        ? { type: 'grant_cancellation', actor, requestId }
        : { type: 'refuse_cancellation', actor, requestId, reasons },
  ),
  orderCommand(routes.withdrawCancellationRequest, ({ params: { requestId } }, _order, actor) => ({
    type: 'withdraw_cancellation',
    actor,
    requestId,
  })),
  orderCommand(routes.withdrawExtensionRequest, ({ params: { requestId } }, _order, actor) => ({
    type: 'withdraw_extension',
    actor,
    requestId,
  })),
  orderCommand(routes.requestExtension, requestExtension),
  orderCommand(
    routes.decideExtensionRequest,
    ({ params: { requestId }, body: { decision, reasons } }, _order, actor) =>
      decision === 'grant'
        ? { type: 'grant_extension', actor, requestId }
        : { type: 'refuse_extension', actor, requestId, reasons },
  ),
];
