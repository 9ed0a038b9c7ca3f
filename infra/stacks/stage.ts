import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Node } from 'constructs';
import type { ProviderSecrets } from '#shared/domain/payment-providers/payment-providers.ts';
import {
  readClients,
  readMatching,
  readOrigins,
  readPolicy,
  readProviderSecrets,
  readSwitch,
  readText,
  readUnits,
  type Units,
} from './context.ts';
import { type IssuerSettings, readIssuer } from './issuer.ts';

/** The settings of a stage. `dev` is disposable; all other stages are durable. */
export type Stage = IssuerSettings & {
  readonly name: string;
  /** Whether data is retained when its stack is removed, and protected from deletion. */
  readonly isDurable: boolean;
  /** In a durable stage, resources are retained unless their creation fails, so that no fixed name stays in use. */
  readonly removalPolicy: RemovalPolicy;
  /** Whether new versions of functions first get 10 % of the calls, with rollback on alarms. */
  readonly hasCanary: boolean;
  /** Whether X-Ray traces functions and machines. In the China regions it cannot trace functions. */
  readonly isTraced: boolean;
  readonly logRetention: RetentionDays;
  /** Whether alarms notify somebody. Otherwise they are only shown. */
  readonly hasAlarmActions: boolean;
  readonly requestsPerSecond: number;
  /** The log volume per day above which an alarm is raised. */
  readonly logBytesPerDay: number;
  /** The origins of the web client, `*` for any. If empty, no browser may call the API. */
  readonly webOrigins: readonly string[];
  /** The names of the machine clients. */
  readonly machineClients: readonly string[];
  /** The domain prefix of the hosted sign-in page. Without it, there is no such page. */
  readonly signInDomainPrefix: string | undefined;
  /** The sender of mails to users, through SES. Without it, Cognito sends up to 50 mails a day. */
  readonly mailFrom: string | undefined;
  /** The secrets with the settings of payment providers. Without them, only the sandbox is available. */
  readonly providerSecrets: ProviderSecrets;
  /** Overrides of the policy (deadlines, fees), as a JSON object for the functions. */
  readonly policy: string | undefined;
  /** Whether events are also put on a separate EventBridge bus. */
  readonly hasEventBus: boolean;
  /** The external service that checks works before reviewers do, if any. */
  readonly contentModeration: 'rekognition' | undefined;
  /** Whether the functions that move orders have reserved concurrency. */
  readonly hasReservedConcurrency: boolean;
  /** The throughput that the table supports from the start, and its maximum. */
  readonly warmThroughput: Units | undefined;
  readonly maxThroughput: Units | undefined;
  /** The stream of a restored table that replaces the stack's table. */
  readonly tableStream: string | undefined;
  /** The host name of the API that a firewall protects. */
  readonly firewallFor: string | undefined;
};

const gibibyte = 1024 ** 3;

/**
 * Reads the stage and its settings from the context (`-c stage=prod -c webOrigins=https://a.example,https://b.example`).
 * `stageName` overrides the context. The default stage is `dev`. Throws an Error that names an invalid setting.
 */
export const readStage = (node: Node, stageName?: string): Stage => {
  const name = stageName ?? readText(node, 'stage') ?? 'dev';
  if (!/^[a-z][a-z0-9]{0,15}$/.test(name)) {
    throw new Error(
      `The stage "${name}" must be 1 to 16 lower-case letters or digits, and begin with a letter.`,
    );
  }
  const isDurable = name !== 'dev';
  const providerSecrets = readProviderSecrets(node);
  const issuerSettings = readIssuer(node);
  const hasPoolClients = !isDurable && issuerSettings.issuer === undefined;
  return {
    ...issuerSettings,
    name,
    isDurable,
    removalPolicy: isDurable ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    hasCanary: readSwitch(node, 'canary', isDurable),
    isTraced: readSwitch(node, 'tracing', true),
    logRetention: isDurable ? RetentionDays.THREE_MONTHS : RetentionDays.ONE_WEEK,
    hasAlarmActions: isDurable,
    // Load tests on `dev` must not reach this limit before the product's limits: it is the default quota of an AWS account.
    requestsPerSecond: isDurable ? 1_000 : 10_000,
    logBytesPerDay: isDurable ? 10 * gibibyte : gibibyte,
    webOrigins: readOrigins(readText(node, 'webOrigins') ?? (isDurable ? '' : '*')),
    machineClients: readClients(readText(node, 'machineClients') ?? (hasPoolClients ? 'scripts' : '')),
    signInDomainPrefix: readMatching(node, 'signInDomainPrefix'),
    mailFrom: readMatching(node, 'mailFrom'),
    providerSecrets,
    policy: readPolicy(node, name, providerSecrets),
    hasEventBus: readSwitch(node, 'eventBus'),
    contentModeration: readMatching(node, 'contentModeration') === 'rekognition' ? 'rekognition' : undefined,
    hasReservedConcurrency: readSwitch(node, 'reservedConcurrency'),
    warmThroughput: readUnits(node, 'warmThroughput'),
    maxThroughput: readUnits(node, 'maxThroughput'),
    tableStream: readMatching(node, 'tableStream'),
    firewallFor: readMatching(node, 'firewallFor'),
  };
};

/** The fixed name of a resource, such as `astrolabe-dev-api-orders`. */
export const nameIn = (stage: Stage, name: string): string => `astrolabe-${stage.name}-${name}`;
