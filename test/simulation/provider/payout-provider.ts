import { createPayoutLookup } from '#shared/adapters/payouts/payout-lookup.ts';
import { prepareAsJson } from '#shared/adapters/payouts/prepared-payout.ts';
import type { GetPayoutProvider, PayoutProvider } from '#shared/adapters/payouts/provider.ts';
import type { CallService } from '../fault-injector.ts';
import type { FunctionProcess } from '../function-processes.ts';
import type { Bank } from './bank.ts';

/** The simulated provider replaces this one. */
export const bankName = 'alipay';

/** The provider as one process reaches it: calls take time, fail, and are sometimes executed twice. */
export const createPayouts = (
  bank: Bank,
  interact: CallService,
  container: FunctionProcess,
  alter: (provider: PayoutProvider) => PayoutProvider = (provider) => provider,
): GetPayoutProvider => {
  const provider: PayoutProvider = {
    name: bankName,
    prepare: prepareAsJson,
    submit: (parameters) =>
      interact(container, {
        name: 'the payout',
        about: () => parameters,
        run: () => bank.submit(parameters),
        isIdempotent: false,
      }),
    query: (number) =>
      interact(container, {
        name: 'the query of a payout',
        about: () => number,
        run: () => bank.query(number),
        isIdempotent: true,
      }),
  };
  return createPayoutLookup([alter(provider)]);
};
