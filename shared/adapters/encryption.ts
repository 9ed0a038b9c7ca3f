import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';

/** Keeps what must not be readable in the table. What was sealed for one owner does not open for another. */
export type Encryption = {
  readonly encrypt: (content: string, owner: string) => Promise<string>;
  readonly decrypt: (ciphertext: string, owner: string) => Promise<string>;
};

/** A vault on a KMS key; the owner is the encryption context. */
export const kmsEncryption = (keyArn: () => string): Encryption => {
  const client = new KMSClient();
  const contextOf = (owner: string) => ({ EncryptionContext: { owner } });
  return {
    encrypt: async (content, owner) => {
      const { CiphertextBlob } = await client.send(
        new EncryptCommand({ KeyId: keyArn(), Plaintext: Buffer.from(content), ...contextOf(owner) }),
      );
      if (!CiphertextBlob) throw new Error('KMS gave no ciphertext');
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
      if (!Plaintext) throw new Error('KMS gave no plaintext');
      return Buffer.from(Plaintext).toString();
    },
  };
};
