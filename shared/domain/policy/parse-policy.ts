import { isCurrency } from '../currencies.ts';
import { faultsOfFees } from './fees.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { withCurrentNames } from './policy-old-keys.ts';
import { faultsOfRules } from './policy-rules.ts';
import { faultsOfOverrides, mergeOverrides } from './policy-shape.ts';

/**
 * The default policy with an operator's overrides, or all their faults, as sentences. With faults the deployment fails.
 */
export const parsePolicy = (
  given: unknown,
): { readonly policy: Policy } | { readonly faults: readonly string[] } => {
  const { overrides, faults: doubleKeys } = withCurrentNames(given);
  const shapeFaults = [...doubleKeys, ...faultsOfOverrides(defaultPolicy, overrides)];
  if (shapeFaults.length > 0) return { faults: shapeFaults };
  const policy = mergeOverrides(defaultPolicy, overrides as Readonly<Record<string, unknown>>);
  const money = faultsOfMoneyPolicy(policy);
  // Rules of fees are only checked if their parts are valid.
  const faults = money.length > 0 ? money : faultsOfRules(policy);
  return faults.length > 0 ? { faults } : { policy };
};

/** The faults of currencies and fees, as sentences. A function checks them when it starts. */
export const faultsOfMoneyPolicy = (
  policy: Pick<Policy, 'currencies' | 'feeBasisPoints' | 'fees'>,
): readonly string[] => [...faultsOfCurrencies(policy.currencies), ...faultsOfFees(policy)];

const faultsOfCurrencies = (currencies: readonly string[]): readonly string[] => {
  if (!Array.isArray(currencies) || currencies.length === 0) return ['currencies has at least one currency'];
  return [
    ...currencies
      .filter((code) => !isCurrency(code))
      .map((code) => `currencies: ${code} is not an ISO 4217 currency`),
    ...(new Set(currencies).size < currencies.length ? ['currencies has a duplicate'] : []),
  ];
};
