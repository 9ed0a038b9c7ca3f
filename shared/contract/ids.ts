import * as z from 'zod';
import * as fields from '../domain/fields.ts';

/**
 * Who can use an id in a request. For everyone else the response is the same as for a missing id, so that ids cannot be
 * probed. Staff can use every id on their routes.
 */
export type Ownership =
  /** Every account with a permission of the route. */
  | 'anybody'
  /** The owner, or a party of the item. */
  | 'own'
  /** Everyone when the item is public, and its owner before. */
  | 'published'
  /** Everyone who can use the id before it in the path. */
  | 'inside';

/** Each kind of id, with its ownership unless a route differs (`ownership`). */
const ids = {
  adjustmentId: [fields.AdjustmentId, 'anybody'],
  advertiserId: [fields.AdvertiserId, 'anybody'],
  agencyId: [fields.AgencyId, 'anybody'],
  agreementId: [fields.AgreementId, 'own'],
  appealId: [fields.AppealId, 'inside'],
  applicationId: [fields.ApplicationId, 'own'],
  assetId: [fields.AssetId, 'own'],
  auditId: [fields.AuditId, 'anybody'],
  creatorId: [fields.CreatorId, 'anybody'],
  deadLetterId: [fields.DeadLetterId, 'anybody'],
  deliveryId: [fields.DeliveryId, 'inside'],
  depositId: [fields.DepositId, 'own'],
  invitationId: [fields.InvitationId, 'own'],
  messageId: [fields.MessageId, 'inside'],
  notificationId: [fields.NotificationId, 'own'],
  orderId: [fields.OrderId, 'own'],
  partyId: [fields.PartyId, 'anybody'],
  proposalId: [fields.ProposalId, 'anybody'],
  questionId: [fields.QuestionId, 'published'],
  reconciliationId: [fields.ReconciliationId, 'anybody'],
  reportId: [fields.ReportId, 'own'],
  requestId: [fields.RequestId, 'inside'],
  subjectId: [fields.SubjectId, 'anybody'],
  takedownId: [fields.TakedownId, 'own'],
  taskApplicationId: [fields.TaskApplicationId, 'own'],
  taskId: [fields.TaskId, 'own'],
  uploadId: [fields.UploadId, 'own'],
  viewId: [fields.ViewId, 'own'],
  webhookId: [fields.WebhookId, 'own'],
  withdrawalId: [fields.WithdrawalId, 'own'],
} as const satisfies Readonly<Record<string, readonly [schema: z.ZodType, ownership: Ownership]>>;

export const Month = z.string().regex(/^(?:19[7-9]\d|2\d{3})-(?:0[1-9]|1[0-2])$/, 'a month like 2026-11');

/** A client id of the identity provider. */
export const MachineClientId = z.string().regex(/^[\w+]{1,128}$/, 'a client id of the identity provider');

type IdSchemas = { readonly [Name in keyof typeof ids]: (typeof ids)[Name][0] };

const idSchemas = Object.fromEntries(Object.entries(ids).map(([name, [schema]]) => [name, schema]));

/** The schema of each parameter that a path may have. */
export const pathParams = { ...(idSchemas as IdSchemas), clientId: MachineClientId, month: Month };

const ownerships: ReadonlyMap<z.ZodType, Ownership> = new Map<z.ZodType, Ownership>(Object.values(ids));

/** The ownership of an id in a field of a route; undefined if the field is not an id. */
export const ownershipOf = (
  route: { readonly ownership?: Readonly<Record<string, Ownership>> },
  field: string,
  schema: z.ZodType,
): Ownership | undefined => {
  const ownership = ownerships.get(schema);
  return ownership && (route.ownership?.[field] ?? ownership);
};
