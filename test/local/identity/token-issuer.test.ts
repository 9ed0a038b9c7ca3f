import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { openTokenIssuer } from '#infra/local/identity/token-issuer.ts';
import { client, issuer, pool } from '../gateway/gateway-under-test.ts';

const home = mkdtempSync(join(tmpdir(), 'identity-'));
afterAll(() => rmSync(home, { recursive: true }));

const base = 'http://127.0.0.1:1';

test('tokens verify with the published keys, also those of an earlier run', async () => {
  const first = await openTokenIssuer(home, [pool], [client]);
  const { accessToken: token } = await first.issue({ sub: 'ada', groups: [] }, { validSeconds: 60 });
  const second = await openTokenIssuer(home, [pool], [client]);
  const jwks = second.getDocument('/us-east-1_pool/.well-known/jwks.json', base) as JSONWebKeySet;
  expect(await jwtVerify(token, createLocalJWKSet(jwks), { issuer })).toMatchObject({
    payload: { sub: 'ada' },
  });
  expect(JSON.stringify(jwks)).not.toContain('"d"');
});

test('the OpenID configuration names the issuer of the tokens and the address of the keys', async () => {
  const identity = await openTokenIssuer(home, [pool], [client]);
  expect(identity.getDocument('/us-east-1_pool/.well-known/openid-configuration', base)).toMatchObject({
    issuer,
    jwks_uri: `${base}/us-east-1_pool/.well-known/jwks.json`,
  });
  expect(identity.getDocument('/us-east-1_other/.well-known/jwks.json', base)).toBeUndefined();
  expect(identity.getKeys('https://other.example')).toBeUndefined();
});

test('the private key is readable by its owner only', () => {
  expect(statSync(join(home, 'identity.json')).mode & 0o777).toBe(0o600);
});

test('a damaged key file is refused with a sentence that names it', async () => {
  const damaged = mkdtempSync(join(tmpdir(), 'identity-'));
  writeFileSync(join(damaged, 'identity.json'), '{"key":');
  await expect(openTokenIssuer(damaged, [pool], [client])).rejects.toThrow(/identity\.json is damaged/);
  rmSync(damaged, { recursive: true });
});
