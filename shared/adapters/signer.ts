import { createHmac, timingSafeEqual } from 'node:crypto';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

export type Signer = {
  /** `content` with a mark that only this deployment can make; both in URL-safe characters. */
  readonly sign: (content: unknown) => Promise<string>;
  /** The content of what this deployment sealed; `undefined` for anything else. */
  readonly verify: (token: string) => Promise<unknown>;
  /** A mark of a content by which it is known again, and from which nobody reads it. */
  readonly keyedHash: (content: string) => Promise<string>;
};

const hmacOf = (text: string, secret: string): Buffer => createHmac('sha256', secret).update(text).digest();

export const createSigner = (secretOf: () => Promise<string>): Signer => ({
  sign: async (content) => {
    const text = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${text}.${hmacOf(text, await secretOf()).toString('base64url')}`;
  },
  verify: async (token) => {
    const [text = '', mark = '', ...more] = token.split('.');
    // The mark is compared as it is spelled: several spellings decode to the same bytes.
    const expected = Buffer.from(hmacOf(text, await secretOf()).toString('base64url'));
    const given = Buffer.from(mark);
    if (more.length > 0) return undefined;
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  },
  // Of another kind than what is sealed: neither can be passed off as the other.
  keyedHash: async (content) => hmacOf(`mark:${content}`, await secretOf()).toString('base64url'),
});

/** A signer whose secret is read from Secrets Manager when it is first needed, and kept. */
export const createSecretSigner = (secretArn: () => string): Signer => {
  let secret: Promise<string> | undefined;
  const read = async (): Promise<string> => {
    const { SecretString } = await new SecretsManagerClient().send(
      new GetSecretValueCommand({ SecretId: secretArn() }),
    );
    if (!SecretString) throw new Error('the signing secret is empty');
    return SecretString;
  };
  return createSigner(() => {
    secret ??= read().catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    return secret;
  });
};
