import * as z from 'zod';
import { AgreementId, Instant, OrderId } from './basics.ts';

export const Obstacle = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('running-orders'), orderIds: z.array(OrderId) }),
  z.strictObject({
    kind: z.literal('balance'),
    role: z.string(),
    balance: z.string(),
    amount: z.int(),
    currency: z.string(),
  }),
  z.strictObject({ kind: z.literal('agency-agreement'), agreementIds: z.array(AgreementId) }),
]);

export const ErasureView = z
  .strictObject({
    /** `none` was asked for; `closing` and `erasing` go on when asked again; `stopped` found what stands in the way. */
    phase: z.enum(['none', 'closing', 'erasing', 'erased', 'stopped']),
    requestedAt: Instant.optional(),
    erasedAt: Instant.optional(),
    /** From when asking again carries a closed account further. */
    goesOnFrom: Instant.optional(),
    obstacles: z.array(Obstacle),
  })
  .meta({ id: 'AccountErasure' });

export const exportSections = [
  'profile',
  'applications',
  'task-applications',
  'tasks',
  'orders-as-creator',
  'messages-as-creator',
  'orders-as-advertiser',
  'messages-as-advertiser',
  'entries-as-creator',
  'entries-as-advertiser',
  'entries-as-agency',
  'withdrawals',
  'withdrawals-as-agency',
  'webhooks-as-creator',
  'webhooks-as-advertiser',
  'webhooks-as-agency',
] as const;

export const ExportPage = z
  .strictObject({
    items: z.array(
      z.strictObject({
        section: z.enum(exportSections),
        /** One thing, as the route of its kind shows it. */
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'AccountExport' });
