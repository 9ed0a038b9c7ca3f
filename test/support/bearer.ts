/** The claims of a token, with lists as lists. */
export type TestClaims = Readonly<Record<string, unknown>>;

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The header of a request with a token of these claims. The gateway verified it, so its signature does not matter. */
export const toBearer = (claims: TestClaims): string =>
  `Bearer ${encode({ alg: 'RS256' })}.${encode(claims)}.signature`;

const toText = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(toText).join(' ')}]` : String(value);

/** The claims as API Gateway passes them to functions: as text, with lists in brackets. */
export const toGatewayClaims = (claims: TestClaims): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, toText(value)]));
