import { realDeps, withCourier, withTable, withVault } from '#shared/deps.ts';
import { sweepDeliveries } from '#shared/usecases/webhooks/sweep-deliveries.ts';

const deps = realDeps(withTable, withVault, withCourier);
export const handler = () => sweepDeliveries(deps);
