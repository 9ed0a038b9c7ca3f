import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';

/** Encrypts values that must not be readable in the table. Each value can be decrypted for its owner only. */
export type Encryption = {
  readonly encrypt: (content: string, owner: string) => Promise<string>;
  readonly decrypt: (ciphertext: string, owner: string) => Promise<string>;
};

/** Encryption with a KMS key; the owner is the encryption context. */
export const kmsEncryption = (keyArn: () => string): Encryption => {
  const client = new KMSClient();
  const contextOf = (owner: string) => ({ EncryptionContext: { owner } });
  return {
    encrypt: async (content, owner) => {
      const { CiphertextBlob } = await client.send(
        new EncryptCommand({ KeyId: keyArn(), Plaintext: Buffer.from(content), ...contextOf(owner) }),
      );
      if (!CiphertextBlob) throw new Error('KMS returned no ciphertext');
      return Buffer.from(CiphertextBlob).toString('base64');
    },
    decrypt: async (ciphertext, owner) => {
      const { Plaintext } = await client.send(
        new DecryptCommand({
          KeyId: keyArn(),
          CiphertextBlob: Buffer.from(ciphertext, 'base64'),
          ...contextOf(owner),
        }),
      );
      if (!Plaintext) throw new Error('KMS returned no plaintext');
      return Buffer.from(Plaintext).toString();
    },
  };
};
