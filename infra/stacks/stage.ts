import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Node } from 'constructs';
import type { ProviderSecrets } from '#infra/constructs/access.ts';
import { policyWith } from '#shared/domain/policy-faults.ts';

/** What differs between a stage that may be thrown away (`dev`) and one that people's money lives in. */
export type Stage = {
  readonly name: string;
  /** Whether data outlives its stack: retained on removal, protected from deletion. */
  readonly durable: boolean;
  /** What a durable stage keeps, it keeps from its first success on: a failed creation leaves no fixed name behind. */
  readonly removalPolicy: RemovalPolicy;
  /** Whether new versions of functions get a tenth of the calls first, and go back when an alarm goes off. */
  readonly canary: boolean;
  readonly logRetention: RetentionDays;
  /** Alarms of a stage that is not durable are shown and wake nobody. */
  readonly alarmsNotify: boolean;
  readonly requestsPerSecond: number;
  /** Ingested log bytes a day above which somebody should look before the bill does. */
  readonly logBytesPerDay: number;
  /** The origins of the web client, `*` for any; none means that no browser may call. */
  readonly webOrigins: readonly string[];
  /** Names of the machine clients that may ask for tokens with scopes; an operator says for whom each acts. */
  readonly machineClients: readonly string[];
  /** Prefix of the hosted sign-in page's domain; without one there is no such page. */
  readonly signInDomainPrefix?: string;
  /** The secrets with the settings of payment providers; without one only the sandbox is there. */
  readonly providerSecrets: ProviderSecrets;
  /** Overrides of policy data (deadlines, fees) as a JSON object, handed to the functions as it is. */
  readonly policy?: string;
  /** Whether events are put on an EventBridge bus of the platform's own. */
  readonly hasEventBus: boolean;
  /** The outside service that looks at works before reviewers do; none unless told. */
  readonly contentModeration?: 'rekognition';
};

const gibibyte = 1024 ** 3;

/**
 * Reads the stage and its settings from the context (`-c stage=prod -c webOrigins=https://a.example,https://b.example`).
 * A name given outranks the context; without either the stage is `dev`. Throws naming the faulty setting.
 */
export const readStage = (node: Node, given?: string): Stage => {
  const name = given ?? text(node, 'stage') ?? 'dev';
  if (!/^[a-z][a-z0-9]{0,15}$/.test(name)) {
    throw new Error(`The stage "${name}" must be 1 to 16 lower-case letters and digits, a letter first.`);
  }
  const durable = name !== 'dev';
  const signInDomainPrefix = text(node, 'signInDomainPrefix');
  const policy = readPolicy(node);
  const contentModeration = readModeration(text(node, 'contentModeration'));
  return {
    name,
    durable,
    removalPolicy: durable ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    canary: readSwitch(node, 'canary', durable),
    logRetention: durable ? RetentionDays.THREE_MONTHS : RetentionDays.ONE_WEEK,
    alarmsNotify: durable,
    // What a test of speed on a throw-away stage meets first is then the product, and not the limit.
    requestsPerSecond: durable ? 1_000 : 2_500,
    logBytesPerDay: durable ? 10 * gibibyte : gibibyte,
    webOrigins: readOrigins(text(node, 'webOrigins') ?? (durable ? '' : '*')),
    machineClients: readClients(text(node, 'machineClients') ?? (durable ? '' : 'scripts')),
    providerSecrets: readProviderSecrets(node),
    hasEventBus: readSwitch(node, 'eventBus'),
    ...(signInDomainPrefix === undefined ? {} : { signInDomainPrefix }),
    ...(policy === undefined ? {} : { policy }),
    ...(contentModeration === undefined ? {} : { contentModeration }),
  };
};

/** Overrides that no function would start with are refused before anything is deployed. */
const readPolicy = (node: Node): string | undefined => {
  const json = jsonObject(node, 'policy');
  const read = json === undefined ? undefined : policyWith(JSON.parse(json));
  if (read && 'faults' in read) {
    throw new Error(`The context value "policy" does not make a policy: ${read.faults.join('; ')}.`);
  }
  return json;
};

/** The physical name of something whose name is fixed: `astrolabe-dev-api-orders`. */
export const nameIn = (stage: Stage, name: string): string => `astrolabe-${stage.name}-${name}`;

const readModeration = (service: string | undefined): 'rekognition' | undefined => {
  if (service === undefined || service === 'none') return undefined;
  if (service === 'rekognition') return service;
  throw new Error(`There is no content moderation by "${service}": it is rekognition, or none.`);
};

const text = (node: Node, key: string): string | undefined => {
  const value: unknown = node.tryGetContext(key);
  if (value === undefined || typeof value === 'string') return value;
  throw new Error(`The context value "${key}" must be text, as -c ${key}=… gives it.`);
};

const readSwitch = (node: Node, key: string, otherwise = false): boolean => {
  const value = text(node, key);
  if (value === undefined) return otherwise;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Error(`The context value "${key}" is on or off, and not "${value}".`);
};

const readProviderSecrets = (node: Node): ProviderSecrets => {
  const alipay = secretArn(node, 'alipaySecret');
  const stripe = secretArn(node, 'stripeSecret');
  return { ...(alipay !== undefined && { alipay }), ...(stripe !== undefined && { stripe }) };
};

const secretArn = (node: Node, key: string): string | undefined => {
  const arn = text(node, key);
  if (arn === undefined || /^arn:[^:]+:secretsmanager:[^:]+:\d{12}:secret:\S+$/.test(arn)) return arn;
  throw new Error(`The context value "${key}" must be the whole ARN of a secret of Secrets Manager.`);
};

const jsonObject = (node: Node, key: string): string | undefined => {
  const value = text(node, key);
  if (value === undefined) return undefined;
  const refusal = `The context value "${key}" must be a JSON object, such as -c ${key}='{"feeBasisPoints":500}'.`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (cause) {
    throw new Error(refusal, { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error(refusal);
  return JSON.stringify(parsed);
};

const readClients = (list: string): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      if (/^[a-z][a-z0-9-]{0,39}$/.test(name)) return name;
      throw new Error(`The machine client "${name}" must be 1 to 40 lower-case letters, digits and -.`);
    });

const readOrigins = (list: string): readonly string[] =>
  list
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '')
    .map((origin) => {
      if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) return origin;
      throw new Error(
        `The web origin "${origin}" must be a scheme and host without a path, such as https://stars.example.`,
      );
    });
