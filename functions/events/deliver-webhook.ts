import { realDeps, withCourier, withTable, withVault } from '#shared/deps.ts';
import { attemptNewDelivery } from '#shared/usecases/webhooks/attempt-delivery.ts';
import { DeliveryDue } from '#shared/usecases/webhooks/delivery-due.ts';

const deps = realDeps(withTable, withVault, withCourier);
export const handler = (event: unknown) => attemptNewDelivery(deps, DeliveryDue.parse(event).detail);
