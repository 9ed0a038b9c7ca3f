import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type * as z from 'zod';
import { readOnce } from '../domain/read-once.ts';

/** The ARN of a provider's secret, if this deployment has one. */
export type GetProviderSecret = (provider: string) => string | undefined;

/**
 * Creates a provider's client on first use, with the settings in its secret. After a failure the next use
 * tries again.
 */
export const connectProvider = <Schema extends z.ZodType, Client>(
  schema: Schema,
  open: (settings: z.output<Schema>) => Promise<Client>,
  secretArn: string,
): (() => Promise<Client>) => readOnce(async () => open(await readSettings(schema, secretArn)));

const readSettings = async <Schema extends z.ZodType>(
  schema: Schema,
  secretArn: string,
): Promise<z.output<Schema>> => {
  const { SecretString = '' } = await new SecretsManagerClient().send(
    new GetSecretValueCommand({ SecretId: secretArn }),
  );
  const parsed = schema.safeParse(parseJson(SecretString));
  if (parsed.success) return parsed.data;
  // Faults are named without their values, because these are keys.
  const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
  throw new Error(`the secret ${secretArn} is not what its provider needs: ${places}`);
};

/** `undefined` for a text that is no JSON: the error of the parser quotes it. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
