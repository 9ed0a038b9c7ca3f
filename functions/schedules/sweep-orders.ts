import { createDeps, withExecutions, withOrderMachine, withTable, withWorkflow } from '#shared/deps.ts';
import { recordSweep } from '#shared/usecases/operations/record-sweep.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';

const deps = createDeps(withTable, withWorkflow, withExecutions, withOrderMachine);
export const handler = () => recordSweep(deps, 'orders', () => sweepOrders(deps));
