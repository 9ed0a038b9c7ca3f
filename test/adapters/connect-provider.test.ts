import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { connectProvider } from '#shared/adapters/connect-provider.ts';

const secrets = mockClient(SecretsManagerClient);
beforeEach(() => secrets.reset());

const schema = z.strictObject({ key: z.string().min(4) });
const connect = (SecretString: string) => {
  secrets.on(GetSecretValueCommand).resolves({ SecretString });
  return connectProvider(schema, async ({ key }) => key, 'arn:secret');
};

describe('the settings of a provider', () => {
  test('are read once from its secret', async () => {
    const open = connect('{"key":"sk_live_1"}');
    expect([await open(), await open()]).toEqual(['sk_live_1', 'sk_live_1']);
    expect(secrets.commandCalls(GetSecretValueCommand)).toHaveLength(1);
  });

  test.each([
    ['no JSON', 'sk_live_1', 'the whole'],
    ['empty', '', 'the whole'],
    ['a fault', '{"key":"sk_"}', 'key'],
    ['another field', '{"key":"sk_live_1","sk_other":1}', 'the whole'],
  ])('are refused without a quotation if the secret is %s', async (_what, secret, place) => {
    await expect(connect(secret)()).rejects.toThrow(
      new Error(`the secret arn:secret is not what its provider needs: ${place}`),
    );
  });
});
