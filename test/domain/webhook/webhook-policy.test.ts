import { expect, test } from 'vitest';
import { policyWith } from '#shared/domain/policy-faults.ts';
import { faultsOfAddress } from '#shared/domain/webhook/webhook-address.ts';
import { defaultWebhookPolicy } from '#shared/domain/webhook/webhook-policy.ts';

test('a policy of webhooks that makes no sense is refused with each fault’s place', () => {
  const webhooks = {
    retryAfter: ['PT1M', 'soon'],
    ports: ['443', '0'],
    mostEndpoints: 0,
    attemptLasts: 'PT21S',
  };
  const read = policyWith({ webhooks });
  const places = 'faults' in read ? read.faults.map((fault) => fault.split(' ')[0]) : [];
  expect(places).toEqual([
    'webhooks.retryAfter',
    'webhooks.ports',
    'webhooks.mostEndpoints',
    'webhooks.attemptLasts',
  ]);
});

test('an attempt may last as long as its function allows, and no longer', () => {
  expect('policy' in policyWith({ webhooks: { attemptLasts: 'PT20S' } })).toBe(true);
});

const codes = (url: string, insideHosts: readonly string[]) =>
  faultsOfAddress(url, { ...defaultWebhookPolicy, insideHosts }).map(({ code }) => code);

test('a host inside the network is open by name, at the port that was opened, over either scheme', () => {
  expect(codes('http://hooks.internal:4000/a', ['hooks.internal:4000'])).toEqual([]);
  expect(codes('https://hooks.internal:4000/a', ['hooks.internal'])).toEqual([]);
  expect(codes('http://hooks.internal:4001/a', ['hooks.internal:4000'])).toEqual(['not_https']);
  expect(codes('http://hooks.internal.evil.example/a', ['hooks.internal'])).toEqual(['not_https']);
  expect(codes('ftp://hooks.internal/a', ['hooks.internal'])).toEqual(['not_https']);
});
