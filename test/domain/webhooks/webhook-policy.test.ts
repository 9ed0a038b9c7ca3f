import { expect, test } from 'vitest';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';
import { faultsOfAddress } from '#shared/domain/webhooks/webhook-address.ts';
import { defaultWebhookPolicy } from '#shared/domain/webhooks/webhook-policy.ts';

test('an invalid webhook policy is refused with the place of each fault', () => {
  const webhooks = {
    retryDelays: ['PT1M', 'soon'],
    ports: ['443', '0'],
    maxEndpoints: 0,
    attemptTimeout: 'PT21S',
  };
  const read = parsePolicy({ webhooks });
  const places = 'faults' in read ? read.faults.map((fault) => fault.split(' ')[0]) : [];
  expect(places).toEqual([
    'webhooks.retryDelays',
    'webhooks.ports',
    'webhooks.maxEndpoints',
    'webhooks.attemptTimeout',
  ]);
});

test('an attempt may last as long as its function allows, and no longer', () => {
  expect('policy' in parsePolicy({ webhooks: { attemptTimeout: 'PT20S' } })).toBe(true);
});

const codes = (url: string, allowedInternalHosts: readonly string[]) =>
  faultsOfAddress(url, { ...defaultWebhookPolicy, allowedInternalHosts }).map(({ code }) => code);

test('a host inside the network is allowed by name, at the opened port, over both schemes', () => {
  expect(codes('http://hooks.internal:4000/a', ['hooks.internal:4000'])).toEqual([]);
  expect(codes('https://hooks.internal:4000/a', ['hooks.internal'])).toEqual([]);
  expect(codes('http://hooks.internal:4001/a', ['hooks.internal:4000'])).toEqual(['not_https']);
  expect(codes('http://hooks.internal.evil.example/a', ['hooks.internal'])).toEqual(['not_https']);
  expect(codes('ftp://hooks.internal/a', ['hooks.internal'])).toEqual(['not_https']);
});
