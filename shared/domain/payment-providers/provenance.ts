import type { AccountSum } from '../ledger/account-sums.ts';
import { providerOf } from '../ledger/accounts.ts';
import { type Money, money } from '../money.ts';
import type { Policy } from '../policy/policy.ts';
import { findPaymentProvider } from './payment-providers.ts';

type ProviderSettings = {
  readonly depositProviders: readonly string[];
  readonly withdrawal: Pick<Policy['withdrawal'], 'provider' | 'providerByKind'>;
};

/** Where a policy names a provider. */
type NamedProvider = { readonly place: string; readonly name: string };

const namedProvidersOf = ({ depositProviders, withdrawal }: ProviderSettings): readonly NamedProvider[] => [
  ...depositProviders.map((name, at) => ({ place: `depositProviders[${at}]`, name })),
  { place: 'withdrawal.provider', name: withdrawal.provider },
  ...Object.entries(withdrawal.providerByKind).map(([kind, name]) => ({
    place: `withdrawal.providerByKind.${kind}`,
    name,
  })),
];

/** A provider with a secret moves real money. */
export const isRealProvider = (name: string): boolean => findPaymentProvider(name)?.hasSecret ?? false;

const isReal = ({ name }: Pick<NamedProvider, 'name'>): boolean => isRealProvider(name);

const isSandbox = ({ name }: NamedProvider): boolean => findPaymentProvider(name)?.hasSecret === false;

/** Whether all money of a stage is real. */
export const hasOnlyRealMoney = (settings: ProviderSettings): boolean =>
  namedProvidersOf(settings).every(isReal);

const productionStages: ReadonlySet<string> = new Set(['prod', 'production', 'live']);

/**
 * The faults of a stage's providers, each with its place: a stage has either the sandbox or real providers, and a
 * production stage has no sandbox. Otherwise sandbox money could be paid out as real money.
 */
export const faultsOfProvenance = (
  settings: ProviderSettings,
  stage: string | undefined,
): readonly string[] => {
  const named = namedProvidersOf(settings);
  const unknown = named.filter((one) => !isReal(one) && !isSandbox(one));
  const [firstReal] = named.filter(isReal);
  const sandboxes = named.filter(isSandbox);
  const isProduction = stage !== undefined && productionStages.has(stage);
  return [
    ...unknown.map(({ place, name }) => `${place} is "${name}", which is no provider`),
    ...(firstReal
      ? sandboxes.map(
          ({ place, name }) =>
            `${place} is "${name}" beside ${firstReal.place} "${firstReal.name}": a stage has either the sandbox or real providers`,
        )
      : []),
    ...(isProduction
      ? sandboxes.map(({ place, name }) => `${place} is "${name}" in the production stage "${stage}"`)
      : []),
  ];
};

/** By how much the real money that went out exceeds the real money that came in, by currency. */
export const realExcessOf = (sums: readonly AccountSum[]): readonly Money[] => {
  const excess = new Map<string, number>();
  for (const { account, currency, debit, credit } of sums) {
    const name = providerOf(account);
    if (name === undefined || !isReal({ name })) continue;
    // A deposit debits the clearing account of its provider, and a payout credits it.
    excess.set(currency, (excess.get(currency) ?? 0) + credit - debit);
  }
  return [...excess].filter(([, amount]) => amount > 0).map(([currency, amount]) => money(amount, currency));
};
