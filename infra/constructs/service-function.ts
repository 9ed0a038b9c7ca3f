import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  Code,
  type IFunction,
  type IVersion,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { AssetHashType, Aws, DockerImage, Duration, type Stack, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { nameIn, type Stage } from '#infra/stacks/stage.ts';
import { type Access, grantAccess, type Resources } from './access.ts';
import { type Rollout, rollout, shiftGradually } from './rollout.ts';

/** One function of the product, as data: the stacks, the alarms and the tests read it. */
export type FunctionSpec = {
  /** `<folder>/<name>` under `functions/`. */
  readonly entry: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly uses: readonly Access[];
  /** How many may run at once whatever else runs, where the stage reserves concurrency; also the most that may. */
  readonly reserved?: number;
  /** Who is hurt when it fails, as a sentence for whoever reads the alarm. */
  readonly hurts: string;
};

/** Where and in which stage a function is made. */
export type Site = {
  readonly stage: Stage;
  /** The folder that `bundleFunctions` wrote to. */
  readonly build: string;
  readonly resources: Resources;
  /** What shifts traffic to new versions; without it all calls go to the new version at once. */
  readonly rollout?: Rollout | undefined;
};

/** The site within one stack, where new versions get their traffic step by step if the stage wants that. */
export const rolledOut = (stack: Stack, site: Site): Site =>
  site.stage.canary ? { ...site, rollout: rollout(stack) } : site;

/** The function's name: fixed, so that alarms and logs need no reference across stacks to find it. */
export const functionName = (stage: Stage, { entry }: Pick<FunctionSpec, 'entry'>): string =>
  nameIn(stage, entry.replace('/', '-'));

/** The function's ARN, in the account and region that a stack is deployed to. */
export const functionArn = (stage: Stage, spec: Pick<FunctionSpec, 'entry'>): string =>
  `arn:${Aws.PARTITION}:lambda:${Aws.REGION}:${Aws.ACCOUNT_ID}:function:${functionName(stage, spec)}`;

/** The name of the alarm on the function's errors, which also stops the rollout of a new version. */
export const errorAlarmName = (stage: Stage, spec: Pick<FunctionSpec, 'entry'>): string =>
  `${functionName(stage, spec)}-errors`;

/**
 * A Lambda function with the product's defaults: Node 24 on arm64, JSON logs to a log group of its own that the
 * stage retains, X-Ray tracing, and a role of its own that may do what `spec.uses` says and nothing more. Events
 * that an asynchronous caller could not get handled go to `deadLetters`. Returns the alias `live`, which everything
 * that calls the function goes through.
 */
export const serviceFunction = (
  scope: Construct,
  { stage, build, resources, rollout: shifting }: Site,
  spec: FunctionSpec,
  deadLetters?: IQueue,
): IFunction => {
  const name = functionName(stage, spec);
  const id = pascalCase(spec.entry);
  const granted = spec.uses.map((access) => grantAccess(access, resources));
  const isLong = Buffer.byteLength(stage.policy ?? '') > maxPolicyBytes;
  const policyFile = isLong ? stage.policy : undefined;
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    logGroupName: `/aws/lambda/${name}`,
    retention: stage.logRetention,
    removalPolicy: stage.removalPolicy,
  });
  // A role made here, and not by the function, carries no managed policy that may write to every log group.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  for (const statement of granted.flatMap(({ statements }) => statements)) role.addToPolicy(statement);

  const handler = new LambdaFunction(scope, id, {
    functionName: name,
    description: `functions/${spec.entry}.ts`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: codeOf(join(build, 'functions', spec.entry), policyFile),
    memorySize: spec.memoryMegabytes,
    timeout: Duration.seconds(spec.timeoutSeconds),
    tracing: stage.isTraced ? Tracing.ACTIVE : Tracing.DISABLED,
    loggingFormat: LoggingFormat.JSON,
    applicationLogLevelV2: ApplicationLogLevel.INFO,
    // Start, end and report lines cost more to ingest than they tell: durations are metrics already.
    systemLogLevelV2: SystemLogLevel.WARN,
    logGroup,
    role,
    environment: checkedEnvironment(spec, {
      ...(policyFile !== undefined && { POLICY_FILE: policyFileName }),
      ...(stage.policy !== undefined && policyFile === undefined && { POLICY: stage.policy }),
      ...Object.assign({}, ...granted.map(({ environment }) => environment)),
    }),
    ...(deadLetters === undefined ? {} : { deadLetterQueue: deadLetters }),
    ...(stage.reservesConcurrency && spec.reserved && { reservedConcurrentExecutions: spec.reserved }),
    currentVersionOptions: { removalPolicy: stage.removalPolicy },
  });
  // The casts, because neither class is written for exact optional properties.
  const version = handler.currentVersion as IVersion;
  const live = new Alias(scope, `${id}Live`, { aliasName: 'live', version });
  if (shifting) shiftGradually(scope, live, shifting, errorAlarmName(stage, spec));
  return live as IFunction;
};

/** A longer policy lies in a file beside the code: a function's environment is limited. */
const maxPolicyBytes = 1_500;
const policyFileName = 'policy.json';

const codeOf = (bundle: string, policy: string | undefined): Code => {
  if (policy === undefined) return Code.fromAsset(bundle, { exclude: ['*.map'] });
  const tryBundle = (folder: string): boolean => {
    cpSync(bundle, folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
    writeFileSync(join(folder, policyFileName), policy);
    return true;
  };
  // No image is ever run: what is done here always succeeds.
  return Code.fromAsset(bundle, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: { image: DockerImage.fromRegistry('none'), local: { tryBundle } },
  });
};

/** What Lambda allows for all names and values together. */
const maxEnvironmentBytes = 4_096;
/** The longest name or ARN that is not known before the deployment, generously. */
const unresolvedBytes = 250;

/** Refuses, naming the function, an environment that Lambda would refuse in the middle of a deployment. */
const checkedEnvironment = (
  { entry }: FunctionSpec,
  environment: Readonly<Record<string, string>>,
): Record<string, string> => {
  const sizes = Object.entries(environment).map(
    ([name, value]) => name.length + (Token.isUnresolved(value) ? unresolvedBytes : Buffer.byteLength(value)),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes <= maxEnvironmentBytes) return { ...environment };
  throw new Error(
    `The environment of functions/${entry}.ts takes ${bytes} bytes, and Lambda allows ${maxEnvironmentBytes}.`,
  );
};

const pascalCase = (entry: string): string =>
  entry.replaceAll(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
