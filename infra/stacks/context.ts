import type { Node } from 'constructs';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';

/** Read and write units a second. */
export type Units = { readonly read: number; readonly write: number };

const secretArn = /^arn:[^:]+:secretsmanager:[^:]+:\d{12}:secret:\S+-[A-Za-z0-9]{6}$/;
const wholeSecret = 'the whole ARN of a secret of Secrets Manager, with the six characters at its end';

/** What a setting must look like, and how the refusal says it. */
const forms = {
  signInDomainPrefix: [
    /^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    '1 to 63 lower-case letters, digits and - without the words aws, amazon and cognito',
  ],
  mailFrom: [
    /^(?:[^<>@,]+ <[^\s<>@]+@[\w.-]+\.\w+>|[^\s<>@]+@[\w.-]+\.\w+)$/,
    'a mail address, or a name and <an address>',
  ],
  alipaySecret: [secretArn, wholeSecret],
  stripeSecret: [secretArn, wholeSecret],
  contentModeration: [/^(?:rekognition|none)$/, 'rekognition or none'],
  tableStream: [
    /^arn:[^:]+:dynamodb:[^:]+:\d{12}:table\/[^/]+\/stream\/[^/]+$/,
    'the ARN of the latest stream of a table',
  ],
} as const satisfies Readonly<Record<string, readonly [RegExp, string]>>;

export const readText = (node: Node, key: string): string | undefined => {
  const value: unknown = node.tryGetContext(key);
  if (value === undefined || typeof value === 'string') return value;
  throw new Error(`The context value "${key}" must be text, as -c ${key}=… gives it.`);
};

export const readMatching = (node: Node, key: keyof typeof forms): string | undefined => {
  const value = readText(node, key);
  const [form, meaning] = forms[key];
  if (value === undefined || form.test(value)) return value;
  throw new Error(`The context value "${key}" must be ${meaning}, and not "${value}".`);
};

export const readSwitch = (node: Node, key: string, otherwise = false): boolean => {
  const value = readText(node, key);
  if (value === undefined) return otherwise;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Error(`The context value "${key}" is on or off, and not "${value}".`);
};

/** Reads units as `12000,10000`: reads, then writes. */
export const readUnits = (node: Node, key: string): Units | undefined => {
  const value = readText(node, key);
  if (value === undefined) return undefined;
  const [, read, write] = /^([1-9]\d{0,7}),([1-9]\d{0,7})$/.exec(value) ?? [];
  if (read && write) return { read: Number(read), write: Number(write) };
  throw new Error(`The context value "${key}" must be reads and writes a second, such as 12000,10000.`);
};

/** Overrides that no function would start with are refused before anything is deployed. */
export const readPolicy = (node: Node): string | undefined => {
  const value = readText(node, 'policy');
  if (value === undefined) return undefined;
  const overrides = jsonObject(value);
  const read = parsePolicy(overrides);
  if (!('faults' in read)) return JSON.stringify(overrides);
  throw new Error(`The context value "policy" does not make a policy: ${read.faults.join('; ')}.`);
};

const jsonObject = (value: string): object => {
  const refusal =
    'The context value "policy" must be a JSON object, such as -c policy=\'{"feeBasisPoints":500}\'.';
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (cause) {
    throw new Error(refusal, { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error(refusal);
  return parsed;
};

const namesIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const readClients = (list: string): readonly string[] =>
  namesIn(list).map((name) => {
    if (/^[a-z][a-z0-9-]{0,39}$/.test(name)) return name;
    throw new Error(`The machine client "${name}" must be 1 to 40 lower-case letters, digits and -.`);
  });

/** The pool of users takes http for localhost alone. */
const isOrigin = (origin: string): boolean => {
  if (!URL.canParse(origin)) return false;
  const { origin: own, protocol, hostname } = new URL(origin);
  return own === origin && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost'));
};

export const readOrigins = (list: string): readonly string[] =>
  namesIn(list).map((origin) => {
    if (origin === '*' || isOrigin(origin)) return origin;
    throw new Error(
      `The web origin "${origin}" must be https and a host without a path, such as https://stars.example.`,
    );
  });
