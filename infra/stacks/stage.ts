import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Node } from 'constructs';
import type { ProviderSecrets } from '#infra/constructs/access.ts';
import {
  readClients,
  readMatching,
  readOrigins,
  readPolicy,
  readSwitch,
  readText,
  readUnits,
  type Units,
} from './context.ts';

/** What differs between a stage that may be thrown away (`dev`) and one that people's money lives in. */
export type Stage = {
  readonly name: string;
  /** Whether data outlives its stack: retained on removal, protected from deletion. */
  readonly durable: boolean;
  /** What a durable stage keeps, it keeps from its first success on: a failed creation leaves no fixed name behind. */
  readonly removalPolicy: RemovalPolicy;
  /** Whether new versions of functions get a tenth of the calls first, and go back when an alarm goes off. */
  readonly canary: boolean;
  /** Whether X-Ray traces functions and machines; the China regions have none for functions. */
  readonly isTraced: boolean;
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
  readonly signInDomainPrefix: string | undefined;
  /** Whom mails to users are from, by SES; without it Cognito sends them itself, 50 a day. */
  readonly mailFrom: string | undefined;
  /** The secrets with the settings of payment providers; without one only the sandbox is there. */
  readonly providerSecrets: ProviderSecrets;
  /** Overrides of policy data (deadlines, fees) as a JSON object, handed to the functions as it is. */
  readonly policy: string | undefined;
  /** Whether events are put on an EventBridge bus of the platform's own. */
  readonly hasEventBus: boolean;
  /** The outside service that looks at works before reviewers do; none unless told. */
  readonly contentModeration: 'rekognition' | undefined;
  /** Whether the functions that must not starve have concurrency of their own. */
  readonly reservesConcurrency: boolean;
  /** What the table can do from the first minute on, and the most that it may do. */
  readonly warmThroughput: Units | undefined;
  readonly maxThroughput: Units | undefined;
  /** The stream of a restored table that takes the place of the stack's own. */
  readonly tableStream: string | undefined;
};

const gibibyte = 1024 ** 3;

/**
 * Reads the stage and its settings from the context (`-c stage=prod -c webOrigins=https://a.example,https://b.example`).
 * A name given outranks the context; without either the stage is `dev`. Throws naming the faulty setting.
 */
export const readStage = (node: Node, given?: string): Stage => {
  const name = given ?? readText(node, 'stage') ?? 'dev';
  if (!/^[a-z][a-z0-9]{0,15}$/.test(name)) {
    throw new Error(`The stage "${name}" must be 1 to 16 lower-case letters and digits, a letter first.`);
  }
  const durable = name !== 'dev';
  return {
    name,
    durable,
    removalPolicy: durable ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    canary: readSwitch(node, 'canary', durable),
    isTraced: readSwitch(node, 'tracing', true),
    logRetention: durable ? RetentionDays.THREE_MONTHS : RetentionDays.ONE_WEEK,
    alarmsNotify: durable,
    // What a test of speed on a throw-away stage meets first is then the product, and not the limit.
    requestsPerSecond: durable ? 1_000 : 2_500,
    logBytesPerDay: durable ? 10 * gibibyte : gibibyte,
    webOrigins: readOrigins(readText(node, 'webOrigins') ?? (durable ? '' : '*')),
    machineClients: readClients(readText(node, 'machineClients') ?? (durable ? '' : 'scripts')),
    signInDomainPrefix: readMatching(node, 'signInDomainPrefix'),
    mailFrom: readMatching(node, 'mailFrom'),
    providerSecrets: {
      alipay: readMatching(node, 'alipaySecret'),
      stripe: readMatching(node, 'stripeSecret'),
    },
    policy: readPolicy(node),
    hasEventBus: readSwitch(node, 'eventBus'),
    contentModeration: readMatching(node, 'contentModeration') === 'rekognition' ? 'rekognition' : undefined,
    reservesConcurrency: readSwitch(node, 'reservedConcurrency'),
    warmThroughput: readUnits(node, 'warmThroughput'),
    maxThroughput: readUnits(node, 'maxThroughput'),
    tableStream: readMatching(node, 'tableStream'),
  };
};

/** The physical name of something whose name is fixed: `astrolabe-dev-api-orders`. */
export const nameIn = (stage: Stage, name: string): string => `astrolabe-${stage.name}-${name}`;
