import type { getAgency as route } from '../../contract/routes/agencies.ts';
import type { UseCase } from '../use-case.ts';

/** Returns the caller's id as an agency. Any account with a wallet can be one. */
export const getAgency =
  (): UseCase<typeof route> =>
  async ({ caller }) => ({ response: { agencyId: caller.agencyId } });
