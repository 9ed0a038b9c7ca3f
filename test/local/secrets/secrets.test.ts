import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { JsonObject, Resource } from '#infra/local/assembly/template.ts';
import {
  generateSecretString,
  generateSecretStringSettings,
} from '#infra/local/secrets/generate-secret-string.ts';
import { openKeyStore } from '#infra/local/secrets/key-store.ts';
import { openSecretStore } from '#infra/local/secrets/secret-store.ts';

const home = mkdtempSync(join(tmpdir(), 'secrets-'));
afterAll(() => rmSync(home, { recursive: true }));

const resource = (ref: string, properties: JsonObject = {}, Arn = ref): Resource => ({
  stack: 'storage',
  logicalId: 'Some',
  type: 'AWS::SecretsManager::Secret',
  ref,
  attributes: { Arn },
  properties,
});

const secretArn = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:app/signing-a1b2c3';
const secret = resource(secretArn, {
  GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
});
const [keyId, otherId] = ['0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7'];
const keyArn = `arn:aws:kms:us-east-1:000000000000:key/${keyId}`;
const keys = [resource(keyId, {}, keyArn), resource(otherId)];
const alias = resource('a', { AliasName: 'alias/payouts', TargetKeyId: keyId });
const kms = openKeyStore(home, keys, [alias]);

const text = (value: string) => Buffer.from(value).toString('base64');
const bodyOf = (answer: { body: unknown }) => answer.body as Record<string, string>;

test('a secret is generated once, found by ARN, partial ARN and name, and readable by its owner only', () => {
  const first = openSecretStore(home, [secret]);
  const value = bodyOf(first('GetSecretValue', { SecretId: secretArn })).SecretString;
  expect(value).toMatch(/^[A-Za-z0-9]{64}$/);
  const second = openSecretStore(home, [secret, resource(`${secretArn}x`)]);
  for (const SecretId of [secretArn, secretArn.slice(0, -7), 'app/signing'])
    expect(bodyOf(second('GetSecretValue', { SecretId }))).toMatchObject({
      ARN: secretArn,
      Name: 'app/signing',
      SecretString: value,
    });
  expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('an unknown secret, and an unsupported operation, are refused by name', () => {
  const secrets = openSecretStore(home, [secret]);
  const getErrorType = (operation: string, input: unknown) => bodyOf(secrets(operation, input)).__type;
  expect(getErrorType('GetSecretValue', { SecretId: 'app/other' })).toBe('ResourceNotFoundException');
  expect(getErrorType('GetSecretValue', { SecretId: secretArn, VersionId: 'x' })).toBe(
    'ResourceNotFoundException',
  );
  expect(getErrorType('GetSecretValue', {})).toBe('InvalidParameterException');
  expect(getErrorType('DeleteSecret', {})).toBe('UnknownOperationException');
});

test('a generated secret follows its settings', () => {
  const make = (settings: object) => generateSecretString(generateSecretStringSettings.parse(settings));
  expect(make({ PasswordLength: 4, ExcludePunctuation: true, IncludeSpace: true })).toMatch(
    /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.* ).{4}$/,
  );
  expect(make({ ExcludeCharacters: 'abc' })).not.toMatch(/[abc]/);
  const inTemplate = make({ SecretStringTemplate: '{"user":"u"}', GenerateStringKey: 'password' });
  expect(JSON.parse(inTemplate)).toEqual({ user: 'u', password: expect.stringMatching(/^.{32}$/) });
});

test.each([keyId, keyArn, 'alias/payouts', 'arn:aws:kms:us-east-1:000000000000:alias/payouts'])(
  'what the key %s encrypts is decrypted with the same context, also in a later run',
  (KeyId) => {
    const EncryptionContext = { account: 'ada', use: 'payout' };
    const encrypted = bodyOf(kms('Encrypt', { KeyId, Plaintext: text('6222'), EncryptionContext }));
    expect(encrypted.KeyId).toBe(keyArn);
    const reopened = openKeyStore(home, keys);
    const decryptedText = reopened('Decrypt', {
      CiphertextBlob: encrypted.CiphertextBlob,
      EncryptionContext: { use: 'payout', account: 'ada' },
    });
    expect(decryptedText).toMatchObject({ status: 200, body: { Plaintext: text('6222'), KeyId: keyArn } });
  },
);

test('another context, another key, an altered or a foreign ciphertext is not decrypted', () => {
  const { CiphertextBlob = '' } = bodyOf(
    kms('Encrypt', { KeyId: keyId, Plaintext: text('6222'), EncryptionContext: { account: 'ada' } }),
  );
  const tampered = Buffer.from(CiphertextBlob, 'base64');
  tampered[tampered.length - 1] = (tampered.at(-1) ?? 0) ^ 1;
  const getErrorType = (input: object) =>
    bodyOf(kms('Decrypt', { CiphertextBlob, EncryptionContext: { account: 'ada' }, ...input })).__type;
  expect(getErrorType({ EncryptionContext: { account: 'eve' } })).toBe('InvalidCiphertextException');
  expect(getErrorType({ EncryptionContext: {} })).toBe('InvalidCiphertextException');
  expect(getErrorType({ CiphertextBlob: tampered.toString('base64') })).toBe('InvalidCiphertextException');
  expect(getErrorType({ CiphertextBlob: text('rubbish') })).toBe('InvalidCiphertextException');
  expect(getErrorType({ KeyId: otherId })).toBe('IncorrectKeyException');
});

test('a plaintext of 4,096 bytes passes and one byte more is refused', () => {
  const encrypt = (bytes: number) => kms('Encrypt', { KeyId: keyId, Plaintext: text('x'.repeat(bytes)) });
  expect(encrypt(4096).status).toBe(200);
  expect(bodyOf(encrypt(4097)).__type).toBe('ValidationException');
  expect(bodyOf(kms('Encrypt', { KeyId: 'none', Plaintext: '' })).__type).toBe('NotFoundException');
});

test('a data key is returned in plain text and encrypted by the key', () => {
  const made = bodyOf(kms('GenerateDataKey', { KeyId: keyId, KeySpec: 'AES_256' }));
  expect(Buffer.from(made.Plaintext ?? '', 'base64')).toHaveLength(32);
  const decryptedText = kms('Decrypt', { CiphertextBlob: made.CiphertextBlob });
  expect(bodyOf(decryptedText).Plaintext).toBe(made.Plaintext);
  expect(bodyOf(kms('GenerateDataKey', { KeyId: keyId })).__type).toBe('ValidationException');
});

test('a secret outside the templates is a file, read at each request, by its complete ARN only', () => {
  const arn = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:alipay-a1b2c3';
  const file = join(home, 'alipay.json');
  const store = openSecretStore(home, [secret], new Map([[arn, file]]));
  for (const value of ['{"appId":"1"}', '{"appId":"2"}']) {
    writeFileSync(file, value);
    expect(bodyOf(store('GetSecretValue', { SecretId: arn }))).toEqual({ ARN: arn, SecretString: value });
  }
  expect(store('GetSecretValue', { SecretId: arn.slice(0, -7) }).status).toBe(400);
});
