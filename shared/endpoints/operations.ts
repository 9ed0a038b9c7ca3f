import * as notes from '../contract/routes/notes.ts';
import * as operations from '../contract/routes/operations.ts';
import * as partyOverviews from '../contract/routes/party-overviews.ts';
import * as policies from '../contract/routes/policies.ts';
import * as search from '../contract/routes/search.ts';
import * as views from '../contract/routes/views.ts';
import * as work from '../contract/routes/work.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listNotes, listOrderNotes, writeNote, writeOrderNote } from '../usecases/notes/notes.ts';
import { countOrders } from '../usecases/operations/count-orders.ts';
import { getExecutionPicture } from '../usecases/operations/draw-execution.ts';
import { type ExecutionDeps, getExecution } from '../usecases/operations/get-execution.ts';
import { getOverview } from '../usecases/operations/get-overview.ts';
import { getPartyOverview } from '../usecases/operations/get-party-overview.ts';
import { getPolicy } from '../usecases/operations/get-policy.ts';
import { listOrderEntries } from '../usecases/operations/list-order-entries.ts';
import { assignWork, listOwnWork, listWork, releaseWork } from '../usecases/operations/list-work.ts';
import { searchPlatform } from '../usecases/operations/search-platform.ts';
import { changeView, getView, listViews, removeView, saveView } from '../usecases/views/views.ts';

/** The routes that show staff orders, queues and parties, with their use cases. */
export const operationsEndpoints = (deps: ExecutionDeps): readonly Endpoint[] => [
  endpoint(work.getOverview, getOverview(deps)),
  endpoint(partyOverviews.getPartyOverview, getPartyOverview(deps)),
  endpoint(views.listViews, listViews(deps)),
  endpoint(views.getView, getView(deps)),
  endpoint(views.saveView, saveView),
  endpoint(views.changeView, changeView(deps)),
  endpoint(views.removeView, removeView(deps)),
  endpoint(search.searchPlatform, searchPlatform(deps)),
  endpoint(work.listWork, listWork(deps)),
  endpoint(work.listOwnWork, listOwnWork(deps)),
  endpoint(work.assignWork, assignWork),
  endpoint(work.releaseWork, releaseWork(deps)),
  endpoint(policies.getPolicy, getPolicy(deps)),
  endpoint(operations.countOrders, countOrders(deps)),
  endpoint(operations.getExecution, getExecution(deps)),
  endpoint(operations.getExecutionPicture, getExecutionPicture(deps)),
  endpoint(operations.listOrderEntries, listOrderEntries(deps)),
  endpoint(notes.listNotes, listNotes(deps)),
  endpoint(notes.writeNote, writeNote),
  endpoint(notes.listOrderNotes, listOrderNotes(deps)),
  endpoint(notes.writeOrderNote, writeOrderNote(deps)),
];
