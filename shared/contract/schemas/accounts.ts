import * as z from 'zod';
import { AgreementId, Currency, Instant, maxAmount, OrderId, orUnknown } from './basics.ts';

export const ErasureBlocker = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('running-orders'), orderIds: z.array(OrderId) }),
  z.strictObject({
    kind: z.literal('balance'),
    role: z.enum(['creator', 'advertiser', 'agency']),
    balance: z.string(),
    amount: z.int(),
    currency: z.string(),
    /** What can be done about it: withdrawn as a whole, or given up. What is held or on its way waits. */
    ways: z.array(z.enum(['withdraw', 'renounce'])),
    /**
     * On its way out, or less than a withdrawal must usually be: the account is closed all the same, may then withdraw
     * what is left as a whole, and is erased when nothing is left.
     */
    waits: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('agency-agreement'), agreementIds: z.array(AgreementId) }),
]);

/**
 * Balances that are given up, each by its exact sum. They become the platform's by an entry of the journal; what came in
 * meanwhile is not given up, and is said again as an obstacle.
 */
export const ErasureBody = z
  .strictObject({
    renounce: z
      .array(
        z.strictObject({
          role: z.enum(['creator', 'advertiser', 'agency']),
          amount: z.int().min(1).max(maxAmount),
          currency: Currency,
        }),
      )
      .max(9)
      .default([]),
  })
  .default({ renounce: [] });

export const ErasureView = z
  .strictObject({
    /** `none` was asked for; `closing` and `erasing` go on when asked again; `stopped` found what stands in the way. */
    phase: orUnknown(z.enum(['none', 'closing', 'erasing', 'erased', 'stopped'])),
    requestedAt: Instant.optional(),
    erasedAt: Instant.optional(),
    /** From when asking again carries a closed account further. */
    goesOnFrom: Instant.optional(),
    obstacles: z.array(ErasureBlocker),
  })
  .meta({ id: 'AccountErasure' });

export const exportSections = [
  'profile',
  'balances',
  'applications',
  'standing',
  'agreements-as-creator',
  'agreements-as-agency',
  'task-applications',
  'questions',
  'reports-as-creator',
  'reports-as-advertiser',
  'tasks',
  'orders-as-creator',
  'timelines-as-creator',
  'messages-as-creator',
  'uploads-as-creator',
  'orders-as-advertiser',
  'timelines-as-advertiser',
  'messages-as-advertiser',
  'uploads-as-advertiser',
  'deposits',
  'entries-as-creator',
  'entries-as-advertiser',
  'entries-as-agency',
  'withdrawals',
  'withdrawals-as-agency',
  'tax-years',
  'notices-as-creator',
  'notices-as-advertiser',
  'notices-as-agency',
  'webhooks-as-creator',
  'webhooks-as-advertiser',
  'webhooks-as-agency',
  'clients',
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
