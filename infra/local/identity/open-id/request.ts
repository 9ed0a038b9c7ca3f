import type { GatewayResponse } from '../../gateway/response.ts';
import type { OpenAccount } from '../account-opener.ts';
import type { Sessions } from '../sessions.ts';
import type { TokenIssuer } from '../token-issuer.ts';

/** What the endpoints of the local issuer share. */
export type OpenIdContext = {
  readonly tokens: TokenIssuer;
  readonly sessions: Sessions;
  /** Opens the accounts of the roles that somebody chose on the sign-in page. */
  readonly openAccount: OpenAccount;
};

/** A request to the local issuer. */
export type OpenIdRequest = {
  readonly method: string;
  /** The path below the issuer's address. */
  readonly path: string;
  /** The query, or the form of a POST. */
  readonly parameters: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The address of the issuer, as the client sees it. */
  readonly issuer: string;
};

/** An error of OAuth 2.0 (RFC 6749, 5.2), for the client. */
export const createOAuthError = (
  error: string,
  description: string,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
): GatewayResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify({ error, error_description: description }),
});

export const createJsonResponse = (body: unknown, headers: Readonly<Record<string, string>> = {}) => ({
  status: 200,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Sends the browser to an address with more parameters. */
export const createRedirect = (
  address: string,
  parameters: Readonly<Record<string, string | null | undefined>>,
): GatewayResponse => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== null) url.searchParams.set(name, value);
  return { status: 303, headers: { location: url.href, 'cache-control': 'no-store' }, body: '' };
};
