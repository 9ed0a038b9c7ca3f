import { isCurrency } from '../currencies.ts';
import { faultsOfFees } from './fees.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { withCurrentNames } from './policy-old-keys.ts';
import { faultsOfRules } from './policy-rules.ts';
import { faultsOfOverrides, mergeOverrides } from './policy-shape.ts';

/**
 * The default policy with an operator's overrides, or every fault of them. Each fault is a sentence.
 * A deployment fails before its first order does.
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

/** What is wrong with the policy's money, a sentence each: found when a function starts, and not by its first order. */
export const faultsOfMoneyPolicy = (
  policy: Pick<Policy, 'currencies' | 'feeBasisPoints' | 'fees'>,
): readonly string[] => [...faultsOfCurrencies(policy.currencies), ...faultsOfFees(policy)];

const faultsOfCurrencies = (currencies: readonly string[]): readonly string[] => {
  if (!Array.isArray(currencies) || currencies.length === 0) return ['currencies names at least one'];
  return [
    ...currencies
      .filter((code) => !isCurrency(code))
      .map((code) => `currencies: ${code} is no currency of ISO 4217`),
    ...(new Set(currencies).size < currencies.length ? ['currencies names one twice'] : []),
  ];
};
