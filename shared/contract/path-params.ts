import * as z from 'zod';
import {
  AdjustmentId,
  AgreementId,
  AppealId,
  ApplicationId,
  AuditId,
  CreatorId,
  DeliveryId,
  DepositId,
  InvitationId,
  OrderId,
  QuestionId,
  ReconciliationId,
  ReportId,
  RequestId,
  TaskId,
  UploadId,
  WebhookId,
  WithdrawalId,
} from '../domain/fields.ts';

export const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month like 2026-11');

/** A client id of the identity provider. */
export const MachineClientId = z.string().regex(/^[\w+]{1,128}$/, 'a client id of the identity provider');

/** The schema of each parameter that a path may have. */
export const pathParams = {
  adjustmentId: AdjustmentId,
  agreementId: AgreementId,
  appealId: AppealId,
  applicationId: ApplicationId,
  auditId: AuditId,
  creatorId: CreatorId,
  deliveryId: DeliveryId,
  depositId: DepositId,
  invitationId: InvitationId,
  orderId: OrderId,
  questionId: QuestionId,
  reconciliationId: ReconciliationId,
  reportId: ReportId,
  requestId: RequestId,
  taskId: TaskId,
  uploadId: UploadId,
  webhookId: WebhookId,
  withdrawalId: WithdrawalId,
  clientId: MachineClientId,
  month: Month,
};
