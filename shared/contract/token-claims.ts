import { staffRoles } from './roles.ts';

/** The claims of an access token that say who is staff, and that staff signed in with a second factor. */
export type TokenClaims = {
  /** The claim with the list of roles. */
  readonly rolesClaim: string;
  /** The claim that contains `factorValue`, alone or in a list, after a sign-in with a second factor. */
  readonly factorClaim: string;
  readonly factorValue: string;
};

/** The claims of the user pool and of the local issuer. Another issuer can have others. */
export const defaultTokenClaims: TokenClaims = {
  rolesClaim: 'cognito:groups',
  factorClaim: 'factor',
  factorValue: 'mfa',
};

/** Whether somebody in these groups is staff, who need a second factor. */
export const needsSecondFactor = (groups: readonly string[]): boolean =>
  staffRoles.some((role) => groups.includes(role));
