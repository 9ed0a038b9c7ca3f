import type { GatewayResponse } from '../../gateway/response.ts';
import { isKnownAddress, type WebClient } from '../pool-clients.ts';
import { createMessagePage, createSignInPage, readLanguage } from './pages.ts';
import { readPerson } from './read-person.ts';
import { createOAuthError, createRedirect, type OpenIdContext, type OpenIdRequest } from './request.ts';

/** A valid request for a code. */
type Authorization = {
  readonly client: WebClient;
  readonly redirectUri: string;
  readonly scope: string;
  readonly challenge: string;
  readonly state: string | null;
  readonly nonce: string | undefined;
};

/** The client and its redirect address, which must be one of the template's, or a page that names what is wrong. */
const findRedirect = (
  { webClients }: OpenIdContext['tokens'],
  { parameters, headers }: OpenIdRequest,
): { readonly client: WebClient; readonly redirectUri: string } | GatewayResponse => {
  const language = readLanguage(parameters, headers);
  const client = webClients.find(({ id }) => id === parameters.get('client_id'));
  if (!client) return createMessagePage(language, 'unknownClient', 400);
  const redirectUri = parameters.get('redirect_uri') ?? '';
  if (isKnownAddress(client.callbackUrls, redirectUri)) return { client, redirectUri };
  return createMessagePage(language, 'unknownCallback', 400, client.callbackUrls);
};

/** The first fault of the parameters that the client can correct: its code in OAuth, and a sentence. */
const findFault = (
  parameters: URLSearchParams,
): readonly [error: string, description: string] | undefined => {
  const get = (name: string): string => parameters.get(name) ?? '';
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return ['invalid_request', 'A parameter is repeated.'];
  if (get('response_type') !== 'code') return ['unsupported_response_type', 'response_type must be code.'];
  if (get('request') !== '') return ['request_not_supported', 'request is not supported.'];
  if (get('request_uri') !== '') return ['request_uri_not_supported', 'request_uri is not supported.'];
  if (!['', 'query'].includes(get('response_mode')))
    return ['invalid_request', 'response_mode must be query.'];
  if (!get('scope').split(' ').includes('openid')) return ['invalid_scope', 'scope must contain openid.'];
  if (get('code_challenge_method') !== 'S256')
    return ['invalid_request', 'code_challenge_method must be S256: a page has no secret.'];
  if (!/^[\w-]{43}$/.test(get('code_challenge')))
    return ['invalid_request', 'code_challenge must be a SHA-256 in base64url.'];
  if (get('prompt').split(' ').includes('none'))
    return ['login_required', 'Nobody is signed in without a page.'];
  return undefined;
};

/** Reads a request for a code, or answers it: on a page if the redirect address is not known, else at that address. */
const readAuthorization = (
  { tokens }: OpenIdContext,
  request: OpenIdRequest,
): Authorization | GatewayResponse => {
  const { parameters, issuer } = request;
  const found = findRedirect(tokens, request);
  if ('status' in found) return found;
  const state = parameters.get('state');
  const fault = findFault(parameters);
  if (fault) {
    const [error, error_description] = fault;
    return createRedirect(found.redirectUri, { error, error_description, state, iss: issuer });
  }
  return {
    ...found,
    scope: parameters.get('scope') ?? '',
    challenge: parameters.get('code_challenge') ?? '',
    state,
    nonce: parameters.get('nonce') ?? undefined,
  };
};

/** `GET /authorize`: the page on which somebody chooses who they are. */
export const authorize = (context: OpenIdContext, request: OpenIdRequest): GatewayResponse => {
  const read = readAuthorization(context, request);
  return 'status' in read ? read : createSignInPage(request, new URL(read.redirectUri).origin);
};

/** `POST /sign-in`: the form of that page. Another site must not sign anybody in. */
export const signIn = async (context: OpenIdContext, request: OpenIdRequest): Promise<GatewayResponse> => {
  if (request.headers.origin !== new URL(request.issuer).origin)
    return createOAuthError('access_denied', 'The form must come from this issuer.', 403);
  const { parameters, issuer } = request;
  const protocol = new URLSearchParams(parameters.get('authorization') ?? '');
  const read = readAuthorization(context, { ...request, parameters: protocol });
  if ('status' in read) return read;
  const person = readPerson(parameters);
  if (!person)
    return createSignInPage({ ...request, parameters: protocol }, new URL(read.redirectUri).origin, true);
  await context.openAccount(person);
  const { client, redirectUri, scope, challenge, state, nonce } = read;
  const authTime = Math.floor(Date.now() / 1000);
  const code = context.sessions.start(
    { clientId: client.id, scope, authTime, person },
    { redirectUri, challenge, ...(nonce !== undefined && { nonce }) },
  );
  return createRedirect(redirectUri, { code, state, iss: issuer });
};
