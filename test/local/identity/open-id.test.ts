import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openSessions } from '#infra/local/identity/sessions.ts';
import {
  callback,
  createAuthorization,
  createVerifier,
  type Issuer,
  logout,
  obtainCode,
  redeemCode,
  redirectOf,
  refreshTokens,
  requestPage,
  requestTokens,
  sendForm,
  signInAs,
  startIssuer,
} from './open-id-flow.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
afterEach(() => vi.useRealTimers());

const invalidGrant = { status: 400, body: { error: 'invalid_grant' } };

describe('discovery', () => {
  test('names the issuer by the address at which it is found, for each name of this machine', async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      const authority = `http://${host}:${issuer.port}/_local/oidc`;
      const response = await fetch(`${authority}/.well-known/openid-configuration`);
      expect(await response.json()).toMatchObject({
        issuer: authority,
        token_endpoint: `${authority}/token`,
        code_challenge_methods_supported: ['S256'],
        response_types_supported: ['code'],
      });
    }
  });
});

describe('the request for a code', () => {
  test('is answered with a page of people, in English or Chinese, without script', async () => {
    const parameters = createAuthorization(issuer, createVerifier());
    const english = await requestPage(issuer, parameters);
    const text = await english.text();
    expect(english.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(english.headers.get('content-security-policy')).toContain(
      "form-action 'self' http://localhost:3000",
    );
    expect(text).toContain('<html lang="en">');
    expect(text).not.toContain('<script');
    for (const person of ['rui', 'ou', 'ping', 'mei', 'aurora-tea'])
      expect(text).toContain(`value="${person}"`);
    const chinese = await requestPage(issuer, parameters, { 'accept-language': 'zh-TW,en;q=0.5' });
    expect(await chinese.text()).toContain('<html lang="zh-CN">');
    parameters.set('ui_locales', 'zh-CN');
    const named = await (await requestPage(issuer, parameters)).text();
    for (const word of ['示例人员', '创作者', '审核员', '财务']) expect(named).toContain(word);
    expect(named).not.toContain('(reviewer)');
  });

  test('with another redirect address names those that are allowed', async () => {
    const change = { redirect_uri: 'http://localhost:5173/callback', ui_locales: 'zh-CN' };
    const parameters = createAuthorization(issuer, createVerifier(), change);
    const text = await (await requestPage(issuer, parameters)).text();
    expect(text).toContain(`<code>${callback}</code>`);
    expect(text).toContain('redirect_uri');
  });

  test('may come from a page on another port of this machine', async () => {
    const parameters = createAuthorization(issuer, createVerifier(), {
      redirect_uri: 'http://127.0.0.1:5173/signed-in',
    });
    const address = redirectOf(await sendForm(issuer, parameters));
    expect(address.origin + address.pathname).toBe('http://127.0.0.1:5173/signed-in');
    expect(address.searchParams.get('code')).toMatch(/./);
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['an unknown client', { client_id: 'other' }],
    ['no redirect address', { redirect_uri: undefined }],
    ['another redirect address', { redirect_uri: 'https://evil.example/signed-in' }],
    ['a redirect address with one more character', { redirect_uri: `${callback}/` }],
    ['a redirect address with a query', { redirect_uri: `${callback}?x=1` }],
  ])('with %s goes nowhere', async (_what, change) => {
    const parameters = createAuthorization(issuer, createVerifier(), change);
    for (const response of [await requestPage(issuer, parameters), await sendForm(issuer, parameters)]) {
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
    }
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['no scope openid', { scope: 'email' }, 'invalid_scope'],
    ['no challenge', { code_challenge: undefined }, 'invalid_request'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no method of the challenge', { code_challenge_method: undefined }, 'invalid_request'],
    ['a short challenge', { code_challenge: 'abc' }, 'invalid_request'],
    ['another response mode', { response_mode: 'fragment' }, 'invalid_request'],
    ['a request object', { request: 'x.y.z' }, 'request_not_supported'],
    ['no page', { prompt: 'none' }, 'login_required'],
  ])('with %s returns the error to the page', async (_what, change, error) => {
    const parameters = createAuthorization(issuer, createVerifier(), change);
    for (const response of [await requestPage(issuer, parameters), await sendForm(issuer, parameters)]) {
      const address = redirectOf(response);
      expect(address.origin + address.pathname).toBe(callback);
      expect(Object.fromEntries(address.searchParams)).toMatchObject({
        error,
        state: 's1',
        iss: issuer.authority,
      });
    }
  });

  test('with a repeated parameter is refused', async () => {
    const parameters = createAuthorization(issuer, createVerifier());
    parameters.append('scope', 'openid');
    expect(redirectOf(await requestPage(issuer, parameters)).searchParams.get('error')).toBe(
      'invalid_request',
    );
  });

  test('is not accepted from the form of another site', async () => {
    const parameters = createAuthorization(issuer, createVerifier());
    for (const origin of ['https://evil.example', 'null', 'http://localhost:3000'])
      expect((await sendForm(issuer, parameters, { person: 'ou' }, origin)).status).toBe(403);
  });

  test.each([
    {},
    { person: 'nobody' },
    { name: ' ' },
    { name: 'x'.repeat(129) },
    { name: 'a', role: 'king' },
  ])('with the form %j shows the page again', async (fields) => {
    const response = await sendForm(issuer, createAuthorization(issuer, createVerifier()), fields as never);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('role="alert"');
  });

  test('keeps text of the request as text in the page', async () => {
    const parameters = createAuthorization(issuer, createVerifier(), { state: '"><b>x</b>' });
    expect(await (await requestPage(issuer, parameters)).text()).not.toContain('<b>');
  });
});

describe('a code', () => {
  test('is exchanged for tokens of the person, which verify with the published keys', async () => {
    const verifier = createVerifier();
    const code = await obtainCode(issuer, verifier, { person: 'rui' });
    const { status, body, headers } = await redeemCode(issuer, code, verifier);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'openid email' });
    const keys = createRemoteJWKSet(new URL(`${issuer.authority}/jwks`));
    const expected = { issuer: issuer.authority, audience: issuer.clientId };
    const { payload } = await jwtVerify(body.id_token ?? '', keys, expected);
    expect(payload).toMatchObject({ sub: 'rui', nonce: 'n1', token_use: 'id', name: '瑞 Rui' });
    expect(decodeJwt(body.access_token ?? '')).toMatchObject({
      iss: issuer.authority,
      sub: 'rui',
      token_use: 'access',
      client_id: issuer.clientId,
      'cognito:groups': ['reviewer'],
      factor: 'mfa',
    });
    const authorization = `Bearer ${body.access_token}`;
    expect((await fetch(`${issuer.url}/orders`, { headers: { authorization } })).status).toBe(200);
  });

  test('belongs to a typed name with roles, and without a second factor if the person says so', async () => {
    const form = new URLSearchParams([
      ['name', ' 小雨 '],
      ['role', 'operator'],
      ['role', 'creator'],
      ['factor', 'password'],
    ]);
    const claims = decodeJwt((await signInAs(issuer, form)).access_token ?? '');
    expect(claims).toMatchObject({ sub: '小雨', 'cognito:groups': ['operator', 'creator'] });
    expect(claims).not.toHaveProperty('factor');
  });

  test('opens the accounts of the chosen roles, so that a sample person can begin', async () => {
    await signInAs(issuer, { person: 'aurora-tea' });
    expect(issuer.opened.at(-1)).toMatchObject({ sub: 'aurora-tea', groups: ['advertiser'] });
  });

  test('can be used once; used again, it ends the session that it began', async () => {
    const verifier = createVerifier();
    const code = await obtainCode(issuer, verifier);
    const { body } = await redeemCode(issuer, code, verifier);
    expect(await redeemCode(issuer, code, verifier)).toMatchObject(invalidGrant);
    expect(await refreshTokens(issuer, body.refresh_token)).toMatchObject(invalidGrant);
  });

  test.each<[string, Record<string, string>]>([
    ['another verifier', { code_verifier: createVerifier() }],
    ['no verifier', { code_verifier: '' }],
    ['another redirect address', { redirect_uri: `${callback}/` }],
    ['an unknown code', { code: '__proto__' }],
  ])('is not exchanged with %s, and is lost then', async (_what, change) => {
    const verifier = createVerifier();
    const code = await obtainCode(issuer, verifier);
    expect(await redeemCode(issuer, code, verifier, change)).toMatchObject(invalidGrant);
    if (!change.code) expect(await redeemCode(issuer, code, verifier)).toMatchObject(invalidGrant);
  });

  test('expires after a minute', async () => {
    const verifier = createVerifier();
    const [late, inTime] = [await obtainCode(issuer, verifier), await obtainCode(issuer, verifier)];
    vi.useFakeTimers({ now: Date.now() + 55_000, toFake: ['Date'] });
    expect((await redeemCode(issuer, inTime, verifier)).status).toBe(200);
    vi.setSystemTime(Date.now() + 10_000);
    expect(await redeemCode(issuer, late, verifier)).toMatchObject(invalidGrant);
  });

  test('is for a known client and a known grant', async () => {
    expect(await requestTokens(issuer, { client_id: 'other' })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect(await requestTokens(issuer, { grant_type: 'password' })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    });
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await fetch(`${issuer.authority}/token`, json)).status).toBe(400);
  });
});

describe('a refresh token', () => {
  test('is replaced at each use, with the time of the sign-in kept', async () => {
    const first = await signInAs(issuer);
    const { body: second } = await refreshTokens(issuer, first.refresh_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const [before, after] = [first, second].map(({ id_token }) => decodeJwt(id_token ?? ''));
    expect(after).toMatchObject({ sub: before?.sub, auth_time: before?.auth_time });
    expect(after).not.toHaveProperty('nonce');
    expect((await refreshTokens(issuer, second.refresh_token)).status).toBe(200);
  });

  test('used twice ends the session, as somebody else may have it', async () => {
    const first = await signInAs(issuer);
    const { body: second } = await refreshTokens(issuer, first.refresh_token);
    expect(await refreshTokens(issuer, first.refresh_token)).toMatchObject(invalidGrant);
    expect(await refreshTokens(issuer, second.refresh_token)).toMatchObject(invalidGrant);
  });

  test('survives a restart, and is kept in a file for its owner only', async () => {
    const { refresh_token: token = '' } = await signInAs(issuer);
    const reopened = openSessions(`${issuer.home}/sign-ins.json`);
    expect(reopened.findByRefreshToken(token)).toMatchObject({ person: { sub: 'mei' } });
    const reopenedInAMonth = openSessions(`${issuer.home}/sign-ins.json`, () => Date.now() + 31 * 86_400_000);
    expect(reopenedInAMonth.findByRefreshToken(token)).toBeUndefined();
  });

  test('is worth nothing once it is revoked', async () => {
    const { refresh_token: token = '' } = await signInAs(issuer);
    const body = new URLSearchParams({ token, client_id: issuer.clientId });
    expect((await fetch(`${issuer.authority}/revoke`, { method: 'POST', body })).status).toBe(200);
    expect(await refreshTokens(issuer, token)).toMatchObject(invalidGrant);
  });
});

describe('signing out', () => {
  const end = (parameters: Record<string, string>) =>
    fetch(`${issuer.authority}/end-session?${new URLSearchParams(parameters)}`, { redirect: 'manual' });

  test('ends the session of the ID token and returns to the page', async () => {
    const { id_token: hint = '', refresh_token: token = '' } = await signInAs(issuer);
    const response = await end({ id_token_hint: hint, post_logout_redirect_uri: logout, state: 's2' });
    expect(redirectOf(response).href).toBe(`${logout}/?state=s2`);
    expect(await refreshTokens(issuer, token)).toMatchObject(invalidGrant);
  });

  test('returns to no other address, and ends no session with a hint that is not signed', async () => {
    const { id_token: hint = '', refresh_token: token = '' } = await signInAs(issuer);
    const elsewhere = { client_id: issuer.clientId, post_logout_redirect_uri: 'https://evil.example' };
    expect((await end(elsewhere)).status).toBe(400);
    const forged = `${hint.slice(0, hint.lastIndexOf('.'))}.AAAA`;
    expect((await end({ id_token_hint: forged })).status).toBe(200);
    expect((await refreshTokens(issuer, token)).status).toBe(200);
  });
});

describe('the user info', () => {
  const ask = (token = '') =>
    fetch(`${issuer.authority}/userinfo`, { headers: { authorization: `Bearer ${token}` } });

  test('is for an access token, not for an ID token', async () => {
    const { access_token: access, id_token: id } = await signInAs(issuer);
    expect(await (await ask(access)).json()).toEqual({ sub: 'mei', username: 'mei' });
    for (const token of [id, 'rubbish', '']) expect((await ask(token)).status).toBe(401);
  });
});
