import { createHash, randomBytes } from 'node:crypto';
import { client, pool, resourcesOf, startGateway } from '../gateway/gateway-under-test.ts';

export const callback = 'http://localhost:3000/signed-in';
export const logout = 'http://localhost:3000';

/** A gateway with one guarded route, and a user pool whose web client has these addresses. */
export const startIssuer = async () => {
  const web = {
    ...client,
    properties: { ...client.properties, CallbackURLs: [callback], LogoutURLs: [logout] },
  };
  const cors = { CorsConfiguration: { AllowOrigins: ['*'], AllowMethods: ['*'], AllowHeaders: ['*'] } };
  const resources = [...resourcesOf([['GET /orders', 'token']], cors), pool, web];
  const gateway = await startGateway(resources, (event) => ({ payload: event }));
  return { ...gateway, authority: `${gateway.url}/_local/oidc`, clientId: client.ref };
};

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

export const createVerifier = (): string => randomBytes(32).toString('base64url');
export const toChallenge = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

/** The parameters of a valid request for a code, changed by the test. */
export const createAuthorization = (
  { clientId }: Issuer,
  verifier: string,
  change: Readonly<Record<string, string | undefined>> = {},
): URLSearchParams => {
  const parameters = {
    client_id: clientId,
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid email',
    state: 's1',
    nonce: 'n1',
    code_challenge: toChallenge(verifier),
    code_challenge_method: 'S256',
    ...change,
  };
  return new URLSearchParams(
    Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
};

export const requestPage = ({ authority }: Issuer, parameters: URLSearchParams, headers = {}) =>
  fetch(`${authority}/authorize?${parameters}`, { redirect: 'manual', headers });

/** Sends the form of the sign-in page, as a browser does. */
export const sendForm = (
  { authority, url }: Issuer,
  parameters: URLSearchParams,
  fields: Readonly<Record<string, string>> | URLSearchParams = { person: 'mei' },
  origin = url,
) => {
  const form = new URLSearchParams(fields);
  form.set('authorization', String(parameters));
  return fetch(`${authority}/sign-in`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { origin },
  });
};

/** The address that a response sends the browser to. */
export const redirectOf = (response: Response): URL => new URL(response.headers.get('location') ?? '');

/** A code for somebody. */
export const obtainCode = async (
  issuer: Issuer,
  verifier: string,
  fields: Readonly<Record<string, string>> | URLSearchParams = { person: 'mei' },
): Promise<string> => {
  const response = await sendForm(issuer, createAuthorization(issuer, verifier), fields);
  return redirectOf(response).searchParams.get('code') ?? '';
};

export type TokenResponse = {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
  readonly headers: Headers;
};

export const requestTokens = async (
  { authority, clientId }: Issuer,
  fields: Readonly<Record<string, string>>,
): Promise<TokenResponse> => {
  const body = new URLSearchParams({ client_id: clientId, ...fields });
  const response = await fetch(`${authority}/token`, {
    method: 'POST',
    body,
    headers: { origin: 'http://localhost:3000' },
  });
  const { status, headers } = response;
  return { status, headers, body: (await response.json()) as TokenResponse['body'] };
};

export const redeemCode = (issuer: Issuer, code: string, verifier: string, change = {}) =>
  requestTokens(issuer, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: callback,
    code_verifier: verifier,
    ...change,
  });

export const refreshTokens = (issuer: Issuer, refreshToken = '') =>
  requestTokens(issuer, { grant_type: 'refresh_token', refresh_token: refreshToken });

/** The tokens of somebody who has just signed in. */
export const signInAs = async (
  issuer: Issuer,
  fields: Readonly<Record<string, string>> | URLSearchParams = { person: 'mei' },
): Promise<TokenResponse['body']> => {
  const verifier = createVerifier();
  return (await redeemCode(issuer, await obtainCode(issuer, verifier, fields), verifier)).body;
};
