import {
  InMemoryWebStorage,
  OidcClient,
  type OidcClientSettings,
  WebStorageStateStore,
} from 'oidc-client-ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callback, type Issuer, logout, redirectOf, sendForm, startIssuer } from './open-id-flow.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());

const createClient = (): OidcClient => {
  const settings: OidcClientSettings = {
    authority: issuer.authority,
    client_id: issuer.clientId,
    redirect_uri: callback,
    post_logout_redirect_uri: logout,
    scope: 'openid profile',
    loadUserInfo: true,
    stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  };
  return new OidcClient(settings);
};

test('a page with oidc-client-ts signs somebody in, refreshes, revokes and signs out', async () => {
  const client = createClient();
  const { url } = await client.createSigninRequest({ nonce: 'n7', state: { at: '/orders' } });
  const returned = redirectOf(await sendForm(issuer, new URL(url).searchParams, { person: 'ping' }));
  const signedIn = await client.processSigninResponse(returned.href);
  expect(signedIn).toMatchObject({
    profile: { sub: 'ping', iss: issuer.authority, name: '萍 Ping' },
    userState: { at: '/orders' },
    expires_in: 3600,
  });

  const state = {
    id_token: signedIn.id_token ?? '',
    session_state: null,
    scope: signedIn.scope ?? '',
    profile: signedIn.profile,
    refresh_token: signedIn.refresh_token ?? '',
    data: undefined,
  };
  const refreshed = await client.useRefreshToken({ state });
  expect(refreshed.access_token).not.toBe(signedIn.access_token);
  const headers = { authorization: `Bearer ${refreshed.access_token}` };
  expect((await fetch(`${issuer.url}/orders`, { headers })).status).toBe(200);

  await client.revokeToken(refreshed.refresh_token ?? '', 'refresh_token');
  await expect(
    client.useRefreshToken({ state: { ...state, refresh_token: refreshed.refresh_token ?? '' } }),
  ).rejects.toThrow(/refresh token/);

  const out = await client.createSignoutRequest({ id_token_hint: refreshed.id_token ?? '', state: 's9' });
  const left = await fetch(out.url, { redirect: 'manual' });
  expect(redirectOf(left).origin).toBe(logout);
  expect((await client.processSignoutResponse(redirectOf(left).href)).userState).toBe('s9');
});
