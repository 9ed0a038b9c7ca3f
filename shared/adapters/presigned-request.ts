/** A request that stores exact bytes: a URL, and the headers to send. */
export type Presigned = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** The bucket expires objects with this tag: files that were not submitted. */
export const unusedTag = 'state=unused';

export const toBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
export const toHex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

/** Signs the length and each of these headers, and keeps them out of the URL. */
export const signingOptions = (headers: Presigned['headers'], seconds: number) => {
  const signed = Object.keys(headers);
  return {
    expiresIn: seconds,
    signableHeaders: new Set(['host', 'content-length', ...signed]),
    unhoistableHeaders: new Set(signed),
  };
};
