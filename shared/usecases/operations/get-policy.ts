import type { getPolicy as route } from '../../contract/routes/policies.ts';
import type { ApiDeps } from '../../deps.ts';
import { defaultPolicy } from '../../domain/policy/policy.ts';
import { differencesOf } from '../../domain/policy/policy-differences.ts';
import type { UseCase } from '../use-case.ts';

/** Shows staff the policy in force, and how it differs from the defaults. */
export const getPolicy =
  ({ policy }: ApiDeps): UseCase<typeof route> =>
  async () => ({
    response: { policy: { ...policy }, differences: [...differencesOf(policy, defaultPolicy)] },
  });
