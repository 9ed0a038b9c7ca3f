import * as creators from '../contract/routes/creators.ts';
import * as clients from '../contract/routes/machine-clients.ts';
import * as orders from '../contract/routes/orders.ts';
import * as consultation from '../contract/routes/questions.ts';
import * as queues from '../contract/routes/reviews.ts';
import * as moderation from '../contract/routes/task-moderation.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { bindClient, getClient, unbindClient } from '../usecases/machine-clients/machine-clients.ts';
import { listPlatformQuestions } from '../usecases/questions/list-questions.ts';
import { listReports } from '../usecases/reports/list-reports.ts';
import { resolveReport } from '../usecases/reports/resolve-report.ts';
import { decideApplication } from '../usecases/reviews/decide-application.ts';
import { decideTask } from '../usecases/reviews/decide-task.ts';
import {
  claimModeration,
  listTasksInModeration,
  releaseModeration,
} from '../usecases/reviews/moderate-tasks.ts';
import { redriveOrder } from '../usecases/reviews/redrive-order.ts';
import {
  claimApplication,
  listApplications,
  releaseApplication,
} from '../usecases/reviews/review-applications.ts';
import {
  claimOrder,
  listOperatorQueue,
  listReviews,
  releaseOrder,
} from '../usecases/reviews/review-orders.ts';
import { staffCommands } from '../usecases/reviews/staff-commands.ts';

/** The routes of reviews with their use cases. */
export const reviewEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(creators.listApplications, listApplications(deps)),
  endpoint(creators.decideApplication, decideApplication(deps)),
  endpoint(creators.claimApplication, claimApplication(deps)),
  endpoint(creators.releaseApplication, releaseApplication(deps)),
  endpoint(moderation.listTasksInModeration, listTasksInModeration(deps)),
  endpoint(moderation.claimModeration, claimModeration(deps)),
  endpoint(moderation.releaseModeration, releaseModeration(deps)),
  endpoint(moderation.decideTask, decideTask(deps)),
  endpoint(orders.listOrdersForReview, listReviews(deps)),
  endpoint(queues.claimOrder, claimOrder(deps)),
  endpoint(queues.releaseOrder, releaseOrder(deps)),
  ...staffCommands.map((toEndpoint) => toEndpoint(deps)),
  endpoint(queues.listOperatorQueue, listOperatorQueue(deps)),
  endpoint(queues.redriveOrder, redriveOrder(deps)),
  endpoint(consultation.listPlatformQuestions, listPlatformQuestions(deps)),
  endpoint(consultation.listReports, listReports(deps)),
  endpoint(clients.getClient, getClient(deps)),
  endpoint(clients.bindClient, bindClient(deps)),
  endpoint(clients.unbindClient, unbindClient(deps)),
  endpoint(consultation.resolveReport, resolveReport(deps)),
];
