import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type * as z from 'zod';

/** What a provider needs, read from its secret when it is first used, and kept; what is faulty is read again. */
export const loadSettings = <Schema extends z.ZodType>(
  schema: Schema,
  secretArn: string,
): (() => Promise<z.output<Schema>>) => {
  let settings: Promise<z.output<Schema>> | undefined;
  const read = async (): Promise<z.output<Schema>> => {
    const { SecretString = '' } = await new SecretsManagerClient().send(
      new GetSecretValueCommand({ SecretId: secretArn }),
    );
    const parsed = schema.safeParse(JSON.parse(SecretString));
    // The faults are named without the values: they are keys.
    if (!parsed.success) {
      const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
      throw new Error(`the secret ${secretArn} is not what its provider needs: ${places}`);
    }
    return parsed.data;
  };
  return () => {
    settings ??= read().catch((error: unknown) => {
      settings = undefined;
      throw error;
    });
    return settings;
  };
};
