import * as orders from '../contract/routes/orders.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { acceptPublication } from '../usecases/orders/accept-publication.ts';
import { createUpload } from '../usecases/orders/create-upload.ts';
import { getOrder } from '../usecases/orders/get-order.ts';
import { getTimeline } from '../usecases/orders/get-timeline.ts';
import { getUpload } from '../usecases/orders/get-upload.ts';
import { listOrders } from '../usecases/orders/list-orders.ts';
import { publishWork } from '../usecases/orders/publish-work.ts';
import { reviewAsAdvertiser } from '../usecases/orders/review-as-advertiser.ts';
import { submitWork } from '../usecases/orders/submit-work.ts';

/** Which use case serves which route of orders. */
export const orderEndpoints = (deps: ApiDeps & Pick<Deps, 'uploads'>): readonly Endpoint[] => [
  endpoint(orders.listOrders, listOrders(deps)),
  endpoint(orders.getOrder, getOrder(deps)),
  endpoint(orders.getTimeline, getTimeline(deps)),
  endpoint(orders.createUpload, createUpload(deps)),
  endpoint(orders.getUpload, getUpload(deps)),
  endpoint(orders.submitWork, submitWork(deps)),
  endpoint(orders.reviewAsAdvertiser, reviewAsAdvertiser(deps)),
  endpoint(orders.publishWork, publishWork(deps)),
  endpoint(orders.acceptPublication, acceptPublication(deps)),
];
