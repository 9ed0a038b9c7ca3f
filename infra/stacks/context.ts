import type { Node } from 'constructs';
import {
  type ProviderSecrets,
  secretContextKeyOf,
  secretProviderNames,
} from '#shared/domain/payment-providers/payment-providers.ts';
import { faultsOfProvenance } from '#shared/domain/payment-providers/provenance.ts';
import { providersOf } from '#shared/domain/payment-providers/route-payout.ts';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';

/** Read and write units per second. */
export type Units = { readonly read: number; readonly write: number };

/** The format of each setting, and its description for error messages. */
const formats = {
  providerSecret: [
    /^arn:[^:]+:secretsmanager:[^:]+:\d{12}:secret:\S+-[A-Za-z0-9]{6}$/,
    'the full ARN of a secret in Secrets Manager, including the six characters at its end',
  ],
  signInDomainPrefix: [
    /^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    '1 to 63 lower-case letters, digits or hyphens, without the words aws, amazon and cognito',
  ],
  mailFrom: [
    /^(?:[^<>@,]+ <[^\s<>@]+@[\w.-]+\.\w+>|[^\s<>@]+@[\w.-]+\.\w+)$/,
    'a mail address, or a name and <an address>',
  ],
  contentModeration: [/^(?:rekognition|none)$/, 'rekognition or none'],
  firewallFor: [/^(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'the host name of the API, without https://'],
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

type FormatName = keyof typeof formats;

const readFormat = (node: Node, key: string, name: FormatName): string | undefined => {
  const value = readText(node, key);
  const [format, description] = formats[name];
  if (value === undefined || format.test(value)) return value;
  throw new Error(`The context value "${key}" must be ${description}, not "${value}".`);
};

export const readMatching = (node: Node, key: Exclude<FormatName, 'providerSecret'>): string | undefined =>
  readFormat(node, key, key);

/** Reads the secrets of payment providers, such as `-c alipaySecret=ARN`. */
export const readProviderSecrets = (node: Node): ProviderSecrets =>
  Object.fromEntries(
    secretProviderNames.flatMap((name) => {
      const arn = readFormat(node, secretContextKeyOf(name), 'providerSecret');
      return arn === undefined ? [] : [[name, arn]];
    }),
  );

export const readSwitch = (node: Node, key: string, defaultValue = false): boolean => {
  const value = readText(node, key);
  if (value === undefined) return defaultValue;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Error(`The context value "${key}" must be on or off, not "${value}".`);
};

/** Parses units such as `12000,10000`: reads, then writes. */
export const readUnits = (node: Node, key: string): Units | undefined => {
  const value = readText(node, key);
  if (value === undefined) return undefined;
  const [, read, write] = /^([1-9]\d{0,7}),([1-9]\d{0,7})$/.exec(value) ?? [];
  if (read && write) return { read: Number(read), write: Number(write) };
  throw new Error(`The context value "${key}" must be reads and writes per second, such as 12000,10000.`);
};

/** Rejects invalid overrides before the deployment. With them, no function would start. */
export const readPolicy = (node: Node, stage: string, secrets: ProviderSecrets): string | undefined => {
  const value = readText(node, 'policy');
  const overrides = value === undefined ? {} : parseJsonObject(value);
  const read = parsePolicy(overrides);
  const faults =
    'faults' in read
      ? read.faults
      : [...faultsOfProvenance(read.policy, stage), ...faultsOfSecrets(read.policy, secrets)];
  if (faults.length > 0) {
    throw new Error(`The context value "policy" is not a valid policy: ${faults.join('; ')}.`);
  }
  return value === undefined ? undefined : JSON.stringify(overrides);
};

const faultsOfSecrets = (policy: Policy, secrets: ProviderSecrets): readonly string[] => {
  const used = providersOf(policy);
  return secretProviderNames
    .filter((name) => used.includes(name) && secrets[name] === undefined)
    .map((name) => `it uses ${name} without its secret (-c ${secretContextKeyOf(name)}=ARN)`);
};

const parseJsonObject = (value: string): object => {
  const message =
    'The context value "policy" must be a JSON object, such as -c policy=\'{"feeBasisPoints":500}\'.';
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (cause) {
    throw new Error(message, { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error(message);
  return parsed;
};

const splitNames = (list: string): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const readClients = (list: string): readonly string[] =>
  splitNames(list).map((name) => {
    if (/^[a-z][a-z0-9-]{0,39}$/.test(name)) return name;
    throw new Error(`The machine client "${name}" must be 1 to 40 lower-case letters, digits or hyphens.`);
  });

/** The user pool accepts http only for localhost. */
const isOrigin = (origin: string): boolean => {
  if (!URL.canParse(origin)) return false;
  const { origin: normalized, protocol, hostname } = new URL(origin);
  return (
    normalized === origin && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost'))
  );
};

export const readOrigins = (list: string): readonly string[] =>
  splitNames(list).map((origin) => {
    if (origin === '*' || isOrigin(origin)) return origin;
    throw new Error(
      `The web origin "${origin}" must be an https address without a path, such as https://stars.example.`,
    );
  });
