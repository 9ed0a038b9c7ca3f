import { join } from 'node:path';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
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
import { Aws, Duration, type Stack, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { CodeLayout } from '#infra/bundle.ts';
import type { NativeLibrary, PackageFolders } from '#infra/native-packages.ts';
import { nameIn, type Stage } from '#infra/stacks/stage.ts';
import { grantPermission, type Permission, type Resources } from './access.ts';
import { codeOf, maxPolicyBytes, policyFileName } from './function-code.ts';
import { addCanary, createRollout, type Rollout } from './rollout.ts';

/** One function of the product, as data for the stacks, the alarms and the tests. */
export type FunctionSpec = {
  /** `<folder>/<name>` under `functions/`. */
  readonly entry: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly permissions: readonly Permission[];
  /** The reserved concurrency, if the stage reserves any. It is also the maximum. */
  readonly reservedConcurrency?: number;
  /**
   * It decodes films, or copies pictures. The native packages for it are in its code, so the function runs on the
   * processor of the machines that build and test it: x86_64.
   */
  readonly nativeLibrary?: NativeLibrary;
  /** The effect on users when the function fails. Its alarms show this sentence. */
  readonly impact: string;
};

/** What all functions of a stage share. */
export type Site = {
  readonly stage: Stage;
  /** The folder of the bundles. */
  readonly build: string;
  readonly layout: CodeLayout;
  /** The folders of native packages, for code that is deployed. Without them, no code contains packages. */
  readonly packages?: PackageFolders | undefined;
  readonly resources: Resources;
  /** Variables of every function of the stack. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Without it, all calls go to a new version at once. */
  readonly rollout?: Rollout | undefined;
};

/** Adds the resources for gradual rollouts to a stack, if the stage uses them. */
export const withRollout = (stack: Stack, site: Site): Site =>
  site.stage.hasCanary ? { ...site, rollout: createRollout(stack) } : site;

/** The function's name. It is fixed, so that alarms and logs need no reference across stacks. */
export const functionName = (stage: Stage, { entry }: Pick<FunctionSpec, 'entry'>): string =>
  nameIn(stage, entry.replace('/', '-'));

/** The function's ARN, in the account and region that a stack is deployed to. */
export const functionArn = (stage: Stage, spec: Pick<FunctionSpec, 'entry'>): string =>
  `arn:${Aws.PARTITION}:lambda:${Aws.REGION}:${Aws.ACCOUNT_ID}:function:${functionName(stage, spec)}`;

/** The name of the alarm for the function's errors. It also stops the rollout of a new version. */
export const errorAlarmName = (stage: Stage, spec: Pick<FunctionSpec, 'entry'>): string =>
  `${functionName(stage, spec)}-errors`;

/**
 * Creates a Lambda function with the product's defaults: Node 24 on arm64 (x86_64 with a native library), JSON logs, X-Ray
 * tracing, and a separate log group and role. The role has exactly the permissions of `spec`. Asynchronous events that fail go to
 * `deadLetters`. Returns the alias `live`, which all callers use.
 */
export const createServiceFunction = (
  scope: Construct,
  { stage, build, layout, packages, resources, rollout, environment }: Site,
  spec: FunctionSpec,
  deadLetters?: IQueue,
): IFunction => {
  const name = functionName(stage, spec);
  const id = pascalCase(spec.entry);
  const grants = spec.permissions.map((permission) => grantPermission(permission, resources));
  const needsFile = Buffer.byteLength(stage.policy ?? '') > maxPolicyBytes;
  const policyFile = needsFile ? stage.policy : undefined;
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    logGroupName: `/aws/lambda/${name}`,
    retention: stage.logRetention,
    removalPolicy: stage.removalPolicy,
  });
  // The construct's default role has a managed policy that may write to every log group.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  for (const statement of grants.flatMap(({ statements }) => statements)) role.addToPolicy(statement);

  const handler = new LambdaFunction(scope, id, {
    functionName: name,
    description: `functions/${spec.entry}.ts`,
    runtime: Runtime.NODEJS_24_X,
    architecture: spec.nativeLibrary ? Architecture.X86_64 : Architecture.ARM_64,
    handler: layout === 'shared' ? `${spec.entry}/index.handler` : 'index.handler',
    code: codeOf(join(build, 'functions', layout === 'shared' ? '' : spec.entry), {
      policy: policyFile,
      packages: (spec.nativeLibrary && packages?.[spec.nativeLibrary]) ?? {},
    }),
    memorySize: spec.memoryMegabytes,
    timeout: Duration.seconds(spec.timeoutSeconds),
    tracing: stage.isTraced ? Tracing.ACTIVE : Tracing.DISABLED,
    loggingFormat: LoggingFormat.JSON,
    applicationLogLevelV2: ApplicationLogLevel.INFO,
    // Without start, end and report lines: durations are already metrics.
    systemLogLevelV2: SystemLogLevel.WARN,
    logGroup,
    role,
    environment: checkEnvironment(spec, {
      STAGE: stage.name,
      ...(policyFile !== undefined && { POLICY_FILE: policyFileName }),
      ...(stage.policy !== undefined && policyFile === undefined && { POLICY: stage.policy }),
      ...environment,
      ...Object.assign({}, ...grants.map(({ environment }) => environment)),
    }),
    ...(deadLetters === undefined ? {} : { deadLetterQueue: deadLetters }),
    ...(stage.hasReservedConcurrency &&
      spec.reservedConcurrency && { reservedConcurrentExecutions: spec.reservedConcurrency }),
    currentVersionOptions: { removalPolicy: stage.removalPolicy },
  });
  // The casts are needed because these classes do not support exact optional properties.
  const version = handler.currentVersion as IVersion;
  const live = new Alias(scope, `${id}Live`, { aliasName: 'live', version });
  if (rollout) addCanary(scope, live, rollout, errorAlarmName(stage, spec));
  return live as IFunction;
};

/** Lambda's limit for all names and values together. */
const maxEnvironmentBytes = 4_096;
/** An upper bound for a name or ARN that is not known before the deployment. */
const unresolvedBytes = 250;

/** Throws before the deployment if Lambda would reject the environment during it. */
const checkEnvironment = (
  { entry }: FunctionSpec,
  environment: Readonly<Record<string, string>>,
): Record<string, string> => {
  const sizes = Object.entries(environment).map(
    ([name, value]) => name.length + (Token.isUnresolved(value) ? unresolvedBytes : Buffer.byteLength(value)),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes <= maxEnvironmentBytes) return { ...environment };
  throw new Error(
    `The environment of functions/${entry}.ts takes ${bytes} bytes. Lambda allows ${maxEnvironmentBytes}.`,
  );
};

const pascalCase = (entry: string): string =>
  entry.replaceAll(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
