import type { GetPayoutProvider, PayoutProvider } from './provider.ts';

/** The providers of this deployment. A request for another one is a configuration error. */
export const createPayoutLookup = (providers: readonly PayoutProvider[]): GetPayoutProvider => {
  const byName = new Map(providers.map((provider) => [provider.name, provider]));
  return (name) => {
    const provider = byName.get(name);
    if (!provider) throw new Error(`payouts through ${name} are not configured`);
    return provider;
  };
};
