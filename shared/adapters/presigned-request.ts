/** A request that stores bytes, and nothing else: an address, and the headers to send with them. */
export type Presigned = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** The bucket expires what keeps this tag: a file that was never handed in. */
export const unusedTag = 'state=unused';

export const toBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
export const toHex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

/** Has a request signed with its length and each of these headers, none of which moves into the address. */
export const signingOptions = (headers: Presigned['headers'], seconds: number) => {
  const signed = Object.keys(headers);
  return {
    expiresIn: seconds,
    signableHeaders: new Set(['host', 'content-length', ...signed]),
    unhoistableHeaders: new Set(signed),
  };
};
