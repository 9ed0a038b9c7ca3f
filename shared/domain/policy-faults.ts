import { isCurrency } from './currencies.ts';
import { faultsOfFees } from './fees.ts';
import type { Policy } from './policy.ts';

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
