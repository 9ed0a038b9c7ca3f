import * as z from 'zod';
import {
  AdvertiserId,
  AgencyId,
  AgreementId,
  CreatorId,
  Currency,
  DepositId,
  Instant,
  maxAmount,
  OrderId,
  orUnknown,
  PartyRole,
  ProposalId,
  ReportId,
  WithdrawalId,
} from './basics.ts';
import { OwnHold } from './holds.ts';

export const ErasureBlocker = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('running-orders'), orderIds: z.array(OrderId) }),
  z.strictObject({
    kind: z.literal('balance'),
    role: PartyRole,
    balance: z.string(),
    amount: z.int(),
    currency: z.string(),
    /** How to resolve it: withdraw or renounce the whole balance. Held funds must be released first. */
    ways: z.array(z.enum(['withdraw', 'renounce'])),
    /**
     * The balance is being withdrawn, or is below the minimum withdrawal. The account closes, can then withdraw the
     * whole balance, and is erased when the balance is zero.
     */
    waits: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('agency-agreement'), agreementIds: z.array(AgreementId) }),
  /**
   * Money may still come in or back: payouts that a bank may return, open cases, and deposits that are not paid yet. The
   * account closes, and is erased after their end.
   */
  z.strictObject({
    kind: z.literal('open-payments'),
    withdrawalIds: z.array(WithdrawalId),
    depositIds: z.array(DepositId),
  }),
  /** Staff have not decided yet on proposals or reports about the account. It closes, and is erased after that. */
  z.strictObject({
    kind: z.literal('open-matters'),
    proposalIds: z.array(ProposalId),
    reportIds: z.array(ReportId),
  }),
]);

/** Renounced balances with their exact amounts. A journal entry transfers them to the platform. Later income is a new blocker. */
export const ErasureBody = z
  .strictObject({
    renounce: z
      .array(
        z.strictObject({
          role: PartyRole,
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
    /** `none`: not requested. `closing`, `erasing`: repeat the request to continue. `stopped`: there are blockers. */
    phase: orUnknown(z.enum(['none', 'closing', 'erasing', 'erased', 'stopped'])),
    requestedAt: Instant.optional(),
    erasedAt: Instant.optional(),
    /** The earliest time at which a repeated request continues the erasure of a closed account. */
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
  'reports-as-agency',
  'takedowns-as-creator',
  'takedowns-as-advertiser',
  'tasks',
  'assets-as-creator',
  'assets-as-advertiser',
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
  'withdrawals-as-advertiser',
  'tax-years',
  'notices-as-creator',
  'notices-as-advertiser',
  'notices-as-agency',
  'webhooks-as-creator',
  'webhooks-as-advertiser',
  'webhooks-as-agency',
  'clients',
  'blocks',
] as const;

export const ExportPage = z
  .strictObject({
    items: z.array(
      z.strictObject({
        section: z.enum(exportSections),
        /** One item, as its route shows it. */
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'AccountExport' });

export const Language = z.enum(['en', 'zh']);

/** The paths of the large copies of a party's pictures. */
export const partyPictures = { avatar: z.string().optional(), cover: z.string().optional() };

/** What others see of a party. The name is absent after the erasure of the account. */
const name = { displayName: z.string().optional(), ...partyPictures, openedAt: Instant };

/** At most 100 are counted. */
const Unread = z.int().min(0).max(100);

export const Me = z
  .strictObject({
    /** The parties that the person has opened. */
    accounts: z.strictObject({
      creator: z.strictObject({ id: CreatorId, ...name }).optional(),
      advertiser: z.strictObject({ id: AdvertiserId, ...name, isVerified: z.boolean() }).optional(),
      agency: z.strictObject({ id: AgencyId, ...name }).optional(),
    }),
    roles: z.array(z.string()),
    /** What the roles may do, by name. */
    permissions: z.array(z.string()),
    /** Holds of the account by operators. */
    holds: z.array(OwnHold),
    /** Absent until the person chooses one. */
    language: orUnknown(Language).optional(),
    /** Unread notifications, by inbox. */
    unread: z.strictObject({
      creator: Unread.optional(),
      advertiser: Unread.optional(),
      agency: Unread.optional(),
    }),
    /** How far the erasure of the account has come. */
    erasure: orUnknown(z.enum(['closing', 'erasing', 'erased'])).optional(),
  })
  .meta({ id: 'Me' });

export const SettingsBody = z.strictObject({ language: Language });

export const SettingsView = z
  .strictObject({ language: orUnknown(Language).optional() })
  .meta({ id: 'Settings' });
