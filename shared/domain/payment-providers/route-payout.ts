import { findOwn } from '../find-own.ts';
import type { Policy } from '../policy/policy.ts';
import type { WithdrawalPolicy } from '../withdrawals/withdrawal-policy.ts';
import { findPaymentProvider } from './payment-providers.ts';

type PayoutRouting = Pick<WithdrawalPolicy, 'provider' | 'providerByKind'>;

/** Whether a provider pays accounts of a kind. */
export const canPay = (provider: string, type: string): boolean =>
  findPaymentProvider(provider)?.pays.some((kind) => kind === type) ?? false;

/** The provider that new payouts to accounts of a kind go through; nothing if the platform does not pay this kind. */
export const findPayoutProvider = (
  type: string,
  { provider, providerByKind }: PayoutRouting,
): string | undefined => {
  const name = findOwn(providerByKind, type) ?? provider;
  return canPay(name, type) ? name : undefined;
};

/** The providers that a policy names. */
export const providersOf = ({
  depositProviders,
  withdrawal: { provider, providerByKind },
}: Pick<Policy, 'depositProviders' | 'withdrawal'>): readonly string[] => [
  ...new Set([...depositProviders, provider, ...Object.values(providerByKind)]),
];
