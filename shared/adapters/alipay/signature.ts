import { createSign, createVerify, type KeyObject } from 'node:crypto';

const algorithm = 'RSA-SHA256';

/** Signs text as Alipay's RSA2 wants it. */
export const signRsa2 = (text: string, key: KeyObject): string =>
  createSign(algorithm).update(text, 'utf8').sign(key, 'base64');

export const isSignedRsa2 = (text: string, signature: string, key: KeyObject): boolean =>
  createVerify(algorithm).update(text, 'utf8').verify(key, signature, 'base64');

/** Parameters as they are signed: sorted by name, without those that are empty or left out. */
export const contentToSign = (
  parameters: Readonly<Record<string, string>>,
  leftOut: readonly string[],
): string =>
  Object.keys(parameters)
    .filter((name) => !leftOut.includes(name) && parameters[name] !== '')
    .sort()
    .map((name) => `${name}=${parameters[name]}`)
    .join('&');

/**
 * The text of a member of a JSON object, as it stands there: a signature is over these bytes, and reading and writing
 * them again may give others. Strings are skipped whole, so that no brace inside one is counted.
 */
export const rawMember = (json: string, name: string): string | undefined => {
  const begin = json.indexOf(`"${name}":`);
  if (begin < 0) return undefined;
  const from = begin + name.length + 3;
  let depth = 0;
  for (let at = from; at < json.length; at += 1) {
    const char = json[at];
    if (char === '"') at = endOfString(json, at);
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0 && char === '}') return json.slice(from, at + 1);
  }
  return undefined;
};

const endOfString = (json: string, begin: number): number => {
  let at = begin + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
};
