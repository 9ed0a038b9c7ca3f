import type { Money } from '../../domain/money.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';

/** The currency that the platform keeps wallets in. */
export const currencyOf = ({ currencies }: Policy): string => {
  const [first] = currencies;
  if (!first) throw new Error('the policy names no currency');
  return first;
};

/** Refuses a sum in a currency that the platform does not keep. */
export const refuseUnknownCurrency = (sum: Money, policy: Policy): Refusal | undefined =>
  policy.currencies.includes(sum.currency)
    ? undefined
    : refuse('validation', 'The request has a fault.', {
        errors: [
          {
            in: 'body',
            pointer: '#/amount/currency',
            code: 'unknown_currency',
            message: `the platform keeps ${policy.currencies.join(' and ')}`,
          },
        ],
      });
