import { compactVerify, createLocalJWKSet, decodeJwt } from 'jose';
import type { GatewayResponse } from '../../gateway/response.ts';
import { isKnownAddress } from '../pool-clients.ts';
import { createMessagePage, readLanguage } from './pages.ts';
import { createRedirect, type OpenIdContext, type OpenIdRequest } from './request.ts';

/** The claims of an ID token of this issuer, expired or not (OpenID Connect RP-Initiated Logout, 4). */
const readHint = async ({ tokens }: OpenIdContext, hint: string | null) => {
  if (hint === null) return undefined;
  try {
    await compactVerify(hint, createLocalJWKSet({ keys: [...tokens.jwks.keys] }));
    return decodeJwt<{ origin_jti?: unknown }>(hint);
  } catch {
    return undefined;
  }
};

/** `GET|POST /end-session`: signs out, and returns to a logout URL of the client if the request names one. */
export const endSession = async (
  context: OpenIdContext,
  { parameters, headers }: OpenIdRequest,
): Promise<GatewayResponse> => {
  const hint = await readHint(context, parameters.get('id_token_hint'));
  if (typeof hint?.origin_jti === 'string') context.sessions.end(hint.origin_jti);
  const language = readLanguage(parameters, headers);
  const address = parameters.get('post_logout_redirect_uri');
  if (address === null) return createMessagePage(language, 'signedOut');
  const clientId = hint?.aud ?? parameters.get('client_id');
  const client = context.tokens.webClients.find(({ id }) => id === clientId);
  if (!client) return createMessagePage(language, 'unknownClient', 400);
  return isKnownAddress(client.logoutUrls, address)
    ? createRedirect(address, { state: parameters.get('state') })
    : createMessagePage(language, 'unknownLogout', 400, client.logoutUrls);
};
