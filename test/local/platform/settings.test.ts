import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '#infra/local/settings.ts';

test('without settings the API is at 8787 and the state in .local', () => {
  expect(readSettings({})).toEqual({ port: 8787, home: resolve('.local'), providerFiles: {} });
});

test.each(['0', '1', '65533'])('the port %s is accepted', (PORT) => {
  expect(readSettings({ PORT }).port).toBe(Number(PORT));
});

test.each(['65534', '-1', '80a', '', '8e3', '1.5'])('the port %j is refused', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow('PORT must be a port from 1 to 65533');
});

test('every fault is named at once', () => {
  expect(() => readSettings({ PORT: 'x', ASTROLABE_HOME: ' ' })).toThrow(/PORT must.*ASTROLABE_HOME must/);
});

test('policy data is passed on unchanged', () => {
  const POLICY = '{"feeBasisPoints":700}';
  expect(readSettings({ POLICY })).toMatchObject({ policy: POLICY });
});

test('the file of a provider’s settings must exist', () => {
  const here = import.meta.filename;
  expect(readSettings({ ALIPAY_SETTINGS: here }).providerFiles).toEqual({ alipay: here });
  expect(readSettings({ STRIPE_SETTINGS: here }).providerFiles).toEqual({ stripe: here });
  expect(() => readSettings({ ALIPAY_SETTINGS: '/nowhere/at.all' })).toThrow(
    'ALIPAY_SETTINGS must be the path of an existing file',
  );
});
