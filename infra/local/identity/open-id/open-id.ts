import type { IncomingMessage } from 'node:http';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { GatewayResponse } from '../../gateway/response.ts';
import { readBody } from '../../read-body.ts';
import { issuerPath } from '../local-origin.ts';
import { authorize, signIn } from './authorize.ts';
import { endSession } from './end-session.ts';
import { createJsonResponse, createOAuthError, type OpenIdContext, type OpenIdRequest } from './request.ts';
import { exchangeToken, revokeToken } from './token-endpoint.ts';

const describe = ({ issuer }: OpenIdRequest) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  end_session_endpoint: `${issuer}/end-session`,
  revocation_endpoint: `${issuer}/revoke`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  scopes_supported: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['none'],
  code_challenge_methods_supported: ['S256'],
  claims_supported: ['sub', 'name', 'cognito:username', 'cognito:groups', 'auth_time'],
  authorization_response_iss_parameter_supported: true,
  request_parameter_supported: false,
  request_uri_parameter_supported: false,
  ui_locales_supported: ['zh-CN', 'en'],
});

/** `GET|POST /userinfo`: who an access token is for. */
const getUserInfo = async ({ tokens }: OpenIdContext, { headers, issuer }: OpenIdRequest) => {
  const token = String(headers.authorization ?? '').replace(/^bearer +/i, '');
  try {
    const keys = createLocalJWKSet({ keys: [...tokens.jwks.keys] });
    const { payload } = await jwtVerify(token, keys, { issuer, requiredClaims: ['exp', 'sub'] });
    if (payload.token_use !== 'access') throw new Error('not an access token');
    return createJsonResponse(
      { sub: payload.sub, username: payload.username },
      { 'cache-control': 'no-store' },
    );
  } catch {
    const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' };
    return createOAuthError('invalid_token', 'The access token is not valid.', 401, challenge);
  }
};

type Endpoint = (
  context: OpenIdContext,
  request: OpenIdRequest,
) => Promise<GatewayResponse> | GatewayResponse;

const endpoints: Readonly<Record<string, Endpoint>> = {
  'GET /.well-known/openid-configuration': (_, request) => createJsonResponse(describe(request)),
  'GET /jwks': ({ tokens }) => createJsonResponse(tokens.jwks),
  'GET /authorize': authorize,
  'POST /sign-in': signIn,
  'POST /token': exchangeToken,
  'POST /revoke': revokeToken,
  'GET /userinfo': getUserInfo,
  'POST /userinfo': getUserInfo,
  'GET /end-session': endSession,
  'POST /end-session': endSession,
};

const formType = /^application\/x-www-form-urlencoded\b/i;

const readParameters = async (request: IncomingMessage): Promise<URLSearchParams | undefined> => {
  if (request.method !== 'POST') return new URL(request.url ?? '/', 'http://issuer').searchParams;
  const body = await readBody(request);
  if (typeof body === 'string') return undefined;
  if (body.length > 0 && !formType.test(request.headers['content-type'] ?? '')) return undefined;
  return new URLSearchParams(body.toString('utf8'));
};

/**
 * Serves the endpoints of the local OpenID Connect issuer: discovery, and the code flow with PKCE. `origin` is the
 * address at which the client reached it. Undefined for other paths.
 */
export const serveOpenId = async (
  context: OpenIdContext,
  request: IncomingMessage,
  path: string,
  origin: string,
): Promise<GatewayResponse | undefined> => {
  const { method = 'GET', headers } = request;
  const endpointPath = path.slice(issuerPath.length);
  const serve = endpoints[`${method} ${endpointPath}`];
  if (!serve) return undefined;
  const parameters = await readParameters(request);
  if (!parameters) return createOAuthError('invalid_request', 'The body must be a form.');
  return serve(context, {
    method,
    path: endpointPath,
    parameters,
    headers,
    issuer: `${origin}${issuerPath}`,
  });
};
