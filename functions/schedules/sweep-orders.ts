import { realDeps } from '#shared/deps.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';

const deps = realDeps();
export const handler = () => sweepOrders(deps);
