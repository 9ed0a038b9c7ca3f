import type * as z from 'zod';
import type { Ownership, Route } from './define-route.ts';
import * as ids from './schemas/basics.ts';

/** The ownership of each kind of id, unless a route differs (`ownership`). */
const defaultOwnership: ReadonlyMap<z.ZodType, Ownership> = new Map<z.ZodType, Ownership>([
  [ids.AdjustmentId, 'anybody'],
  [ids.AgencyId, 'anybody'],
  [ids.AgreementId, 'own'],
  [ids.ApplicationId, 'own'],
  [ids.AppealId, 'inside'],
  [ids.AuditId, 'anybody'],
  [ids.CreatorId, 'anybody'],
  [ids.DeliveryId, 'inside'],
  [ids.DepositId, 'own'],
  [ids.InvitationId, 'own'],
  [ids.MessageId, 'inside'],
  [ids.NotificationId, 'own'],
  [ids.OrderId, 'own'],
  [ids.QuestionId, 'published'],
  [ids.ReconciliationId, 'anybody'],
  [ids.ReportId, 'own'],
  [ids.RequestId, 'inside'],
  [ids.TaskApplicationId, 'own'],
  [ids.TaskId, 'own'],
  [ids.UploadId, 'own'],
  [ids.WebhookId, 'own'],
  [ids.WithdrawalId, 'own'],
]);

/** The ownership of an id in a field of a route; undefined if the field is not an id. */
export const ownershipOf = (route: Route, field: string, schema: z.ZodType): Ownership | undefined => {
  const ownership = defaultOwnership.get(schema);
  return ownership && (route.ownership?.[field] ?? ownership);
};
