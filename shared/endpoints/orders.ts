import * as messages from '../contract/routes/messages.ts';
import * as commands from '../contract/routes/order-commands.ts';
import * as orders from '../contract/routes/orders.ts';
import * as ratings from '../contract/routes/ratings.ts';
import * as uploads from '../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { actEndpoint } from '../http/act-endpoint.ts';
import { type Endpoint, endpoint, replayedEndpoint } from '../http/endpoint.ts';
import { getInspection } from '../usecases/inspections/get-inspection.ts';
import { listMessages } from '../usecases/messages/list-messages.ts';
import { markMessagesRead } from '../usecases/messages/mark-messages-read.ts';
import { sendMessage } from '../usecases/messages/send-message.ts';
import { cancellationAct } from '../usecases/orders/cancellation-act.ts';
import { getOrder } from '../usecases/orders/get-order.ts';
import { getTimeline } from '../usecases/orders/get-timeline.ts';
import { listOrders } from '../usecases/orders/list-orders.ts';
import { orderCommands } from '../usecases/orders/order-commands.ts';
import { quoteCancellation } from '../usecases/orders/quote-cancellation.ts';
import { correctRating, getOwnRating } from '../usecases/ratings/own-rating.ts';
import { rateOrder } from '../usecases/ratings/rate-order.ts';
import { completeUpload } from '../usecases/uploads/complete-upload.ts';
import { createUpload } from '../usecases/uploads/create-upload.ts';
import { downloadUpload } from '../usecases/uploads/download-upload.ts';
import { getUpload } from '../usecases/uploads/get-upload.ts';
import { removeUpload } from '../usecases/uploads/remove-upload.ts';
import { replayUpload } from '../usecases/uploads/replay-upload.ts';
import { signS3Request, signS3RequestAgain } from '../usecases/uploads/sign-s3-request.ts';
import { getPartRequest, listParts } from '../usecases/uploads/upload-parts.ts';

/** The routes of orders with their use cases. */
export const orderEndpoints = (deps: ApiDeps & Pick<Deps, 'uploads'>): readonly Endpoint[] => [
  endpoint(orders.listOrders, listOrders(deps)),
  endpoint(orders.getOrder, getOrder(deps)),
  endpoint(orders.getTimeline, getTimeline(deps)),
  replayedEndpoint(uploads.createUpload, createUpload(deps), replayUpload(deps)),
  endpoint(uploads.getUpload, getUpload(deps)),
  replayedEndpoint(uploads.completeUpload, completeUpload(deps), replayUpload(deps)),
  endpoint(uploads.removeUpload, removeUpload(deps)),
  endpoint(uploads.listParts, listParts(deps)),
  endpoint(uploads.getPartRequest, getPartRequest(deps)),
  replayedEndpoint(uploads.createS3Request, signS3Request(deps), signS3RequestAgain(deps)),
  endpoint(uploads.downloadUpload, downloadUpload(deps)),
  endpoint(uploads.getInspection, getInspection(deps)),
  ...orderCommands.map((toEndpoint) => toEndpoint(deps)),
  endpoint(commands.quoteCancellation, quoteCancellation(deps)),
  actEndpoint(deps, cancellationAct),
  endpoint(ratings.rateOrder, rateOrder(deps)),
  endpoint(ratings.getOwnRating, getOwnRating(deps)),
  endpoint(ratings.correctRating, correctRating(deps)),
  endpoint(messages.listMessages, listMessages(deps)),
  endpoint(messages.sendMessage, sendMessage(deps)),
  endpoint(messages.markMessagesRead, markMessagesRead(deps)),
];
