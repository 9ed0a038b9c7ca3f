import type * as z from 'zod';
import type { Ownership, Route } from './define-route.ts';
import * as ids from './schemas/basics.ts';

/** Whose the things of each kind are where a route does not say otherwise (`whose`). */
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

/** Whose the thing must be that a route names by this field; undefined for a field that is no id. */
export const ownershipOf = (route: Route, field: string, schema: z.ZodType): Ownership | undefined => {
  const whose = defaultOwnership.get(schema);
  return whose && (route.ownership?.[field] ?? whose);
};
