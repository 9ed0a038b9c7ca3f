import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** The pairs that must be the same for encryption and decryption. */
export type EncryptionContext = Readonly<Record<string, string>>;

const version = 1;
const [idBytes, ivBytes, tagBytes] = [16, 12, 16];

const additionalData = (context: EncryptionContext): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([one], [other]) => (one < other ? -1 : 1))));

/** Encrypts with AES-256-GCM. The blob contains the key's id (a UUID), which selects the key for decryption. */
export const encryptBlob = (
  keyId: string,
  key: Buffer,
  plaintext: Buffer,
  context: EncryptionContext,
): Buffer => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additionalData(context));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  const id = Buffer.from(keyId.replaceAll('-', ''), 'hex');
  return Buffer.concat([Buffer.from([version]), id, iv, cipher.getAuthTag(), ciphertext]);
};

/** The id of the key that encrypted the blob. Undefined for other bytes. */
export const readKeyId = (blob: Buffer): string | undefined => {
  if (blob[0] !== version || blob.length < 1 + idBytes + ivBytes + tagBytes) return undefined;
  const hex = blob.subarray(1, 1 + idBytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Decrypts a blob. Undefined if the key, the context or a single bit differs. */
export const decryptBlob = (key: Buffer, blob: Buffer, context: EncryptionContext): Buffer | undefined => {
  const ivAt = 1 + idBytes;
  const tagAt = ivAt + ivBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(ivAt, tagAt))
    .setAAD(additionalData(context))
    .setAuthTag(blob.subarray(tagAt, tagAt + tagBytes));
  try {
    return Buffer.concat([decipher.update(blob.subarray(tagAt + tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
};
