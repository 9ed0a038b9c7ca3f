import type { getAgency as route } from '../../contract/routes/agencies.ts';
import type { Use } from '../../http/endpoint.ts';

/** The caller's id as an agency. Any account that has a wallet may be one. */
export const getAgency =
  (): Use<typeof route> =>
  async ({ caller }) => ({ answer: { agencyId: caller.agencyId } });
