import * as z from 'zod';
import { defaultTokenClaims, needsSecondFactor } from '../../contract/token-claims.ts';
import type { Deps } from '../../deps.ts';

/** The event before a token, in version 2. The rest is for Cognito and returned unchanged. */
const TokenEvent = z.looseObject({
  userPoolId: z.string(),
  userName: z.string(),
  request: z.looseObject({
    groupConfiguration: z.looseObject({ groupsToOverride: z.array(z.string()).nullish() }).nullish(),
  }),
});

const { factorClaim, factorValue } = defaultTokenClaims;

/**
 * Adds the claim of a second factor to access tokens of staff with an authenticator. The event does not say how somebody
 * signed in. But the user pool asks everybody with an active authenticator for its code at each sign-in. If the user
 * pool cannot be asked, the sign-in fails.
 */
export const addSecondFactor =
  ({ authenticators }: Pick<Deps, 'authenticators'>) =>
  async (event: unknown): Promise<unknown> => {
    const read = TokenEvent.parse(event);
    const groups = read.request.groupConfiguration?.groupsToOverride ?? [];
    if (!needsSecondFactor(groups)) return event;
    if (!(await authenticators.hasOne(read.userPoolId, read.userName))) return event;
    const accessTokenGeneration = { claimsToAddOrOverride: { [factorClaim]: factorValue } };
    return { ...read, response: { claimsAndScopeOverrideDetails: { accessTokenGeneration } } };
  };
