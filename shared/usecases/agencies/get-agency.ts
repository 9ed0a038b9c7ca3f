import type { getAgency as route } from '../../contract/routes/agencies.ts';
import type { UseCase } from '../use-case.ts';

/** The caller's id as an agency. Any account that has a wallet may be one. */
export const getAgency =
  (): UseCase<typeof route> =>
  async ({ caller }) => ({ response: { agencyId: caller.agencyId } });
