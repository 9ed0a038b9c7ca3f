import { createHash } from 'node:crypto';
import type { GatewayResponse } from '../../gateway/response.ts';
import type { Grant, Session } from '../sessions.ts';
import { createJsonResponse, createOAuthError, type OpenIdContext, type OpenIdRequest } from './request.ts';

/** As long as the tokens of the deployed web client. */
const tokenSeconds = 3600;

const issueTokens = async (
  { tokens, sessions }: OpenIdContext,
  issuer: string,
  { id, clientId, scope, authTime, person }: Session,
  nonce?: string,
): Promise<GatewayResponse> => {
  const signIn = { issuer, clientId, validSeconds: tokenSeconds, scope, authTime, sessionId: id, nonce };
  const { accessToken, idToken } = await tokens.issue(person, signIn);
  const refreshToken = sessions.rotate(id);
  return createJsonResponse(
    {
      access_token: accessToken,
      id_token: idToken,
      refresh_token: refreshToken,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope,
    },
    { 'cache-control': 'no-store' },
  );
};

/** Proof Key for Code Exchange (RFC 7636, 4.6). */
const hasVerifier = (verifier: string, { challenge }: Grant): boolean =>
  /^[\w.~-]{43,128}$/.test(verifier) &&
  createHash('sha256').update(verifier).digest('base64url') === challenge;

const redeemCode = async (context: OpenIdContext, request: OpenIdRequest): Promise<GatewayResponse> => {
  const { parameters, issuer } = request;
  const grant = context.sessions.redeem(parameters.get('code') ?? '');
  if (!grant) return createOAuthError('invalid_grant', 'The code is unknown, used or expired.');
  const isForClient =
    grant.session.clientId === parameters.get('client_id') &&
    grant.redirectUri === parameters.get('redirect_uri') &&
    hasVerifier(parameters.get('code_verifier') ?? '', grant);
  if (isForClient) return issueTokens(context, issuer, grant.session, grant.nonce);
  context.sessions.end(grant.session.id);
  return createOAuthError(
    'invalid_grant',
    'The client, the redirect address or the verifier is not that of the code.',
  );
};

const refresh = async (context: OpenIdContext, request: OpenIdRequest): Promise<GatewayResponse> => {
  const { parameters, issuer } = request;
  const session = context.sessions.findByRefreshToken(parameters.get('refresh_token') ?? '');
  return session?.clientId === parameters.get('client_id') && session
    ? issueTokens(context, issuer, session)
    : createOAuthError('invalid_grant', 'The refresh token is unknown, used or expired.');
};

/** `POST /token`: exchanges a code or a refresh token. Each refresh token can be used once. */
export const exchangeToken = async (
  context: OpenIdContext,
  request: OpenIdRequest,
): Promise<GatewayResponse> => {
  const { parameters } = request;
  if (!context.tokens.webClients.some(({ id }) => id === parameters.get('client_id')))
    return createOAuthError('invalid_client', 'The client is unknown.', 401);
  const grantType = parameters.get('grant_type');
  if (grantType === 'authorization_code') return redeemCode(context, request);
  if (grantType === 'refresh_token') return refresh(context, request);
  return createOAuthError(
    'unsupported_grant_type',
    'grant_type must be authorization_code or refresh_token.',
  );
};

/** `POST /revoke` (RFC 7009): ends the session of a refresh token. An unknown token is no error. */
export const revokeToken = ({ sessions }: OpenIdContext, { parameters }: OpenIdRequest): GatewayResponse => {
  const session = sessions.findByRefreshToken(parameters.get('token') ?? '');
  if (session?.clientId === parameters.get('client_id') && session) sessions.end(session.id);
  return createJsonResponse({});
};
