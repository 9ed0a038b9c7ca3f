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

/** Refuses an amount in a currency that the platform does not have. */
export const refuseUnknownCurrency = (sum: Money, policy: Policy): Refusal | undefined =>
  policy.currencies.includes(sum.currency)
    ? undefined
    : refuseFaults([
        {
          path: ['amount', 'currency'],
          code: 'unknown_currency',
          message: `must be ${policy.currencies.join(' or ')}`,
          params: { allowed: policy.currencies },
        },
      ]);
