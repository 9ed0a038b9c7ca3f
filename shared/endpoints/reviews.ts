import * as creators from '../contract/routes/creators.ts';
import * as clients from '../contract/routes/machine-clients.ts';
import * as orders from '../contract/routes/orders.ts';
import * as consultation from '../contract/routes/questions.ts';
import * as queues from '../contract/routes/reviews.ts';
import * as moderation from '../contract/routes/task-moderation.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { bindClient, getClient, unbindClient } from '../usecases/machine-clients/machine-clients.ts';
import { listPlatformQuestions } from '../usecases/questions/list-platform-questions.ts';
import { listReports } from '../usecases/reports/list-reports.ts';
import { resolveReport } from '../usecases/reports/resolve-report.ts';
import { claimApplication } from '../usecases/reviews/claim-application.ts';
import { claimModeration } from '../usecases/reviews/claim-moderation.ts';
import { claimOrder } from '../usecases/reviews/claim-order.ts';
import { decideApplication } from '../usecases/reviews/decide-application.ts';
import { decideTask } from '../usecases/reviews/decide-task.ts';
import { listApplications } from '../usecases/reviews/list-applications.ts';
import { listOperatorQueue } from '../usecases/reviews/list-operator-queue.ts';
import { listReviews } from '../usecases/reviews/list-reviews.ts';
import { listTasksInModeration } from '../usecases/reviews/list-tasks-in-moderation.ts';
import { redriveOrder } from '../usecases/reviews/redrive-order.ts';
import { releaseApplication } from '../usecases/reviews/release-application.ts';
import { releaseModeration } from '../usecases/reviews/release-moderation.ts';
import { releaseOrder } from '../usecases/reviews/release-order.ts';
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
