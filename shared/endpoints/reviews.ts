import * as creators from '../contract/routes/creators.ts';
import * as orders from '../contract/routes/orders.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { decideApplication } from '../usecases/reviews/decide-application.ts';
import { listApplications } from '../usecases/reviews/list-applications.ts';
import { listReviews } from '../usecases/reviews/list-reviews.ts';
import { reviewOrder } from '../usecases/reviews/review-order.ts';

/** Which use case serves which route of reviews. */
export const reviewEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(creators.listApplications, listApplications(deps)),
  endpoint(creators.decideApplication, decideApplication(deps)),
  endpoint(orders.listReviews, listReviews(deps)),
  endpoint(orders.reviewOrder, reviewOrder(deps)),
];
