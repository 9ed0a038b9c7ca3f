import type { DeepPartial, Fault } from '../../domain/fault.ts';
import type { Money } from '../../domain/money.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseFaults } from '../refuse-faults.ts';

/** The currency of the platform's wallets. */
export const currencyOf = ({ currencies }: Policy): string => {
  const [first] = currencies;
  if (!first) throw new Error('the policy names no currency');
  return first;
};

/** A fault of an amount in a currency that the platform does not have. A currency that could not be parsed has none. */
export const faultsOfCurrency = (
  sum: DeepPartial<Money> | undefined,
  { currencies }: Pick<Policy, 'currencies'>,
): readonly Fault[] =>
  sum?.currency === undefined || currencies.includes(sum.currency)
    ? []
    : [
        {
          path: ['amount', 'currency'],
          code: 'unknown_currency',
          message: `must be ${currencies.join(' or ')}`,
          params: { allowed: currencies },
        },
      ];

/** Refuses an amount in a currency that the platform does not have. */
export const refuseUnknownCurrency = (sum: Money, policy: Policy): Refusal | undefined =>
  refuseFaults(faultsOfCurrency(sum, policy));
