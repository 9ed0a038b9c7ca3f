import * as advertisers from '../contract/routes/advertisers.ts';
import * as assets from '../contract/routes/assets.ts';
import * as inspections from '../contract/routes/inspections.ts';
import * as machineClients from '../contract/routes/machine-clients.ts';
import * as questions from '../contract/routes/questions.ts';
import * as reports from '../contract/routes/reports.ts';
import * as reviewApplications from '../contract/routes/review-applications.ts';
import * as reviewTasks from '../contract/routes/review-tasks.ts';
import * as reviews from '../contract/routes/reviews.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { actEndpoint } from '../http/act-endpoint.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { decideAdvertiser } from '../usecases/advertisers/decide-advertiser.ts';
import { listAdvertisers } from '../usecases/advertisers/list-advertisers.ts';
import { decideAsset, listAssetsInModeration } from '../usecases/assets/moderate-assets.ts';
import { restartInspection } from '../usecases/inspections/restart-inspection.ts';
import { clientBindingAct, getClient, unbindClient } from '../usecases/machine-clients/machine-clients.ts';
import { listPlatformQuestions } from '../usecases/questions/list-questions.ts';
import { getReport } from '../usecases/reports/get-report.ts';
import { listReports } from '../usecases/reports/list-reports.ts';
import { resolveReport } from '../usecases/reports/resolve-report.ts';
import { decideApplication } from '../usecases/reviews/decide-application.ts';
import { decideTask } from '../usecases/reviews/decide-task.ts';
import {
  claimModeration,
  listTasksInModeration,
  releaseModeration,
} from '../usecases/reviews/moderate-tasks.ts';
import { disputeResolutionAct } from '../usecases/reviews/resolve-dispute.ts';
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
import { takedownEndpoints } from './takedowns.ts';

/** The routes of reviews with their use cases. */
export const reviewEndpoints = (deps: ApiDeps & Pick<Deps, 'encryption'>): readonly Endpoint[] => [
  endpoint(advertisers.listAdvertisers, listAdvertisers(deps)),
  endpoint(advertisers.decideAdvertiser, decideAdvertiser(deps)),
  endpoint(reviewApplications.listApplications, listApplications(deps)),
  endpoint(reviewApplications.decideApplication, decideApplication(deps)),
  endpoint(reviewApplications.claimApplication, claimApplication(deps)),
  endpoint(reviewApplications.releaseApplication, releaseApplication(deps)),
  endpoint(reviewTasks.listTasksInModeration, listTasksInModeration(deps)),
  endpoint(reviewTasks.claimModeration, claimModeration(deps)),
  endpoint(reviewTasks.releaseModeration, releaseModeration(deps)),
  endpoint(reviewTasks.decideTask, decideTask(deps)),
  endpoint(assets.listAssetsInModeration, listAssetsInModeration(deps)),
  endpoint(assets.decideAsset, decideAsset(deps)),
  ...takedownEndpoints(deps),
  endpoint(inspections.restartInspection, restartInspection(deps)),
  endpoint(reviews.listOrdersForReview, listReviews(deps)),
  endpoint(reviews.claimOrder, claimOrder(deps)),
  endpoint(reviews.releaseOrder, releaseOrder(deps)),
  ...staffCommands.map((toEndpoint) => toEndpoint(deps)),
  actEndpoint(deps, disputeResolutionAct),
  endpoint(reviews.listOperatorQueue, listOperatorQueue(deps)),
  endpoint(questions.listPlatformQuestions, listPlatformQuestions(deps)),
  endpoint(reports.listReports, listReports(deps)),
  endpoint(reports.getReport, getReport(deps)),
  endpoint(machineClients.getClient, getClient(deps)),
  actEndpoint(deps, clientBindingAct),
  endpoint(machineClients.unbindClient, unbindClient(deps)),
  endpoint(reports.resolveReport, resolveReport(deps)),
];
