import * as notes from '../contract/routes/notes.ts';
import * as operations from '../contract/routes/operations.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listNotes, listOrderNotes, writeNote, writeOrderNote } from '../usecases/notes/notes.ts';
import { countOrders } from '../usecases/operations/count-orders.ts';
import { getExecutionPicture } from '../usecases/operations/draw-execution.ts';
import { type ExecutionDeps, getExecution } from '../usecases/operations/get-execution.ts';
import { listOrderEntries } from '../usecases/operations/list-order-entries.ts';

/** The routes that show staff orders, queues and parties, with their use cases. */
export const operationsEndpoints = (deps: ExecutionDeps): readonly Endpoint[] => [
  endpoint(operations.countOrders, countOrders(deps)),
  endpoint(operations.getExecution, getExecution(deps)),
  endpoint(operations.getExecutionPicture, getExecutionPicture(deps)),
  endpoint(operations.listOrderEntries, listOrderEntries(deps)),
  endpoint(notes.listNotes, listNotes(deps)),
  endpoint(notes.writeNote, writeNote(deps)),
  endpoint(notes.listOrderNotes, listOrderNotes(deps)),
  endpoint(notes.writeOrderNote, writeOrderNote(deps)),
];
