import { createHmac, timingSafeEqual } from 'node:crypto';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

export type Signer = {
  /** `content` with a mark that only this deployment can make; both in URL-safe characters. */
  readonly seal: (content: unknown) => Promise<string>;
  /** The content of what this deployment sealed; `undefined` for anything else. */
  readonly open: (sealed: string) => Promise<unknown>;
  /** A mark of a content by which it is known again, and from which nobody reads it. */
  readonly mark: (content: string) => Promise<string>;
};

const markOf = (text: string, secret: string): Buffer => createHmac('sha256', secret).update(text).digest();

export const signerWith = (secretOf: () => Promise<string>): Signer => ({
  seal: async (content) => {
    const text = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${text}.${markOf(text, await secretOf()).toString('base64url')}`;
  },
  open: async (sealed) => {
    const [text = '', mark = '', ...more] = sealed.split('.');
    // The mark is compared as it is spelled: several spellings decode to the same bytes.
    const expected = Buffer.from(markOf(text, await secretOf()).toString('base64url'));
    const given = Buffer.from(mark);
    if (more.length > 0) return undefined;
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  },
  // Of another kind than what is sealed: neither can be passed off as the other.
  mark: async (content) => markOf(`mark:${content}`, await secretOf()).toString('base64url'),
});

/** A signer whose secret is read from Secrets Manager when it is first needed, and kept. */
export const secretSigner = (secretArn: () => string): Signer => {
  let secret: Promise<string> | undefined;
  const read = async (): Promise<string> => {
    const { SecretString } = await new SecretsManagerClient().send(
      new GetSecretValueCommand({ SecretId: secretArn() }),
    );
    if (!SecretString) throw new Error('the signing secret is empty');
    return SecretString;
  };
  return signerWith(() => {
    secret ??= read().catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    return secret;
  });
};
