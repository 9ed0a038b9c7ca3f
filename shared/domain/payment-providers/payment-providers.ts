import { findOwn } from '../find-own.ts';
import { type PayoutAccountType, payoutAccountTypes } from '../payout-accounts/payout-account-kinds.ts';
import type { Duration } from '../time.ts';

type PaymentProvider = {
  readonly takesDeposits: boolean;
  /** The kinds of accounts that it pays. */
  readonly pays: readonly PayoutAccountType[];
  /** Whether its settings are in a secret that the stage names. */
  readonly hasSecret: boolean;
  /** Whether it reports that a bank has returned a payout. */
  readonly reportsReturns: boolean;
  /** How long after its payment a deposit can be refunded. */
  readonly refundPeriod: Duration;
};

/** Every provider that money comes or goes through. Schemas, settings, permissions and routing derive from this table. */
export const paymentProviders = {
  sandbox: {
    takesDeposits: true,
    pays: payoutAccountTypes,
    hasSecret: false,
    reportsReturns: false,
    refundPeriod: 'P365D',
  },
  alipay: {
    takesDeposits: true,
    pays: ['alipay'],
    hasSecret: true,
    reportsReturns: true,
    refundPeriod: 'P365D',
  },
  stripe: { takesDeposits: true, pays: [], hasSecret: true, reportsReturns: false, refundPeriod: 'P180D' },
} as const satisfies Readonly<Record<string, PaymentProvider>>;

type Providers = typeof paymentProviders;

export type ProviderName = keyof Providers;

export type PayoutProviderName = {
  [Name in ProviderName]: Providers[Name]['pays'] extends readonly [] ? never : Name;
}[ProviderName];

/** The providers that the gateway of a deposit belongs to; the sandbox needs none. */
export type DepositGatewayName = {
  [Name in ProviderName]: Providers[Name] extends { takesDeposits: true; hasSecret: true } ? Name : never;
}[ProviderName];

/** The providers that refund deposits: all that take them. */
export type RefundProviderName = {
  [Name in ProviderName]: Providers[Name] extends { takesDeposits: true } ? Name : never;
}[ProviderName];

const providerNames = Object.keys(paymentProviders) as readonly ProviderName[];

const namesWith = (has: (provider: PaymentProvider) => boolean): readonly ProviderName[] =>
  providerNames.filter((name) => has(paymentProviders[name]));

export const depositProviderNames = namesWith(({ takesDeposits }) => takesDeposits);
export const payoutProviderNames = namesWith(({ pays }) => pays.length > 0);
export const secretProviderNames = namesWith(({ hasSecret }) => hasSecret);
export const returnReportingProviderNames = namesWith(({ reportsReturns }) => reportsReturns);

/** A provider; nothing for one that only a later release knows. */
export const findPaymentProvider = (name: string): PaymentProvider | undefined =>
  findOwn<PaymentProvider>(paymentProviders, name);

/** The variable of a function's environment that holds the ARN of a provider's secret. */
export const secretVariableOf = (name: string): string => `${name.toUpperCase()}_SECRET_ARN`;

/** The context key of a stage that holds the ARN of a provider's secret. */
export const secretContextKeyOf = (name: string): string => `${name}Secret`;

/** The ARNs of the secrets that a deployment has. */
export type ProviderSecrets = { readonly [Name in ProviderName]?: string };
