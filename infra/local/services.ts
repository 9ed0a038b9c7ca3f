import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { stateMachineDefinition } from './assembly/state-machine-definition.ts';
import type { AccountRegion, Resource } from './assembly/template.ts';
import { readBucketSettings } from './bucket-settings.ts';
import type { createWallClock } from './clock.ts';
import { createDiskCheck } from './disk-space.ts';
import { createEventBusApi } from './events/bus-api.ts';
import { type Events, startEvents } from './events/events.ts';
import { createFunctionRuntime, type FunctionRuntime } from './functions/function-runtime.ts';
import { readFunctionSettings } from './functions/function-settings.ts';
import { readApiSettings } from './gateway/api-settings.ts';
import { createGateway } from './gateway/gateway.ts';
import { createJwtAuthorizer } from './gateway/jwt-authorizer.ts';
import { createLocalRoutes } from './gateway/local-routes.ts';
import { createAccountOpener } from './identity/account-opener.ts';
import { issuerPath } from './identity/local-origin.ts';
import { openSessions } from './identity/sessions.ts';
import { openTokenIssuer, type TokenIssuer } from './identity/token-issuer.ts';
import { runMigrations } from './migrations.ts';
import { openObjectStore } from './object-store/object-store.ts';
import { type ProviderFiles, toFilesByArn } from './provider-secrets.ts';
import { openKeyStore } from './secrets/key-store.ts';
import { openSecretStore } from './secrets/secret-store.ts';
import type { Json } from './state-machines/json.ts';
import {
  createStateMachines,
  type StateMachines,
  type StateMachinesOptions,
} from './state-machines/state-machines.ts';
import { localCredentials } from './table/clients.ts';
import type { TableEngine } from './table/engine.ts';
import { createEngineClient } from './table/engine-client.ts';
import { startExpiry } from './table/expiry.ts';
import { ensureTable } from './table/tables.ts';

/** What all services share. */
export type ServicesContext = {
  readonly home: string;
  readonly clock: ReturnType<typeof createWallClock>;
  readonly log: (line: string) => void;
  /** Shows how far a migration has come. */
  readonly showProgress: (line: string, isDone: boolean) => void;
  readonly engine: TableEngine;
  readonly resources: readonly Resource[];
  /** The code folder of each function, by the asset's object key. */
  readonly assets: ReadonlyMap<string, string>;
  readonly place: AccountRegion;
  readonly awsEndpoint: string;
  readonly providerFiles: ProviderFiles;
  /** Disposed first: background work. */
  readonly work: AsyncDisposableStack;
  /** Disposed after it: the stores that this work uses. */
  readonly stores: AsyncDisposableStack;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const listOfType = ({ resources }: ServicesContext, type: string): Resource[] =>
  resources.filter((resource) => resource.type === type);

/** The environment variables with the endpoints for the functions' SDK clients. */
const toEndpointVariables = ({ engine, awsEndpoint }: ServicesContext): Record<string, string> => ({
  AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
  AWS_ENDPOINT_URL_DYNAMODB_STREAMS: engine.endpoint,
  AWS_ENDPOINT_URL_EVENTBRIDGE: awsEndpoint,
  AWS_ENDPOINT_URL_KMS: awsEndpoint,
  AWS_ENDPOINT_URL_S3: awsEndpoint,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: awsEndpoint,
  AWS_ENDPOINT_URL_SFN: awsEndpoint,
  ISSUER_ENDPOINT_URL: issuerPath,
  // The code of functions may be outside of the repository. Native packages are not copied to it.
  NODE_PATH: join(import.meta.dirname, '../../node_modules'),
});

/** Loads the functions' code beside the rest of the start. */
const startFunctions = (context: ServicesContext) => {
  const runtime = createFunctionRuntime({
    functions: listOfType(context, 'AWS::Lambda::Function').map((each) =>
      readFunctionSettings(each, context.assets),
    ),
    requestFunctions: readApiSettings(context.resources)
      .flatMap(({ routes }) => routes)
      .map(({ functionArn }) => functionArn),
    clock: context.clock,
    region: context.place.region,
    logs: join(context.home, 'logs'),
    environment: toEndpointVariables(context),
  });
  const loaded = runtime.prewarm(runtime.functions.map(({ arn }) => arn));
  context.work.defer(() => runtime.stop());
  return { runtime, loaded };
};

const startTables = async (context: ServicesContext, runtime: FunctionRuntime): Promise<Events> => {
  const { engine, place, resources, clock, log, home, work, stores } = context;
  const endpoint = { endpoint: engine.endpoint, region: place.region };
  const tables = listOfType(context, 'AWS::DynamoDB::Table');
  const ensured = await Promise.all(tables.map((table) => ensureTable(endpoint, table)));
  const expiry = startExpiry({ endpoint, file: engine.file, tables, clock, log });
  stores.defer(() => expiry.stop());
  const { account, region } = place;
  const delivery = { invoke: runtime.invoke, clock, log, account, region };
  const events = startEvents({
    ...delivery,
    resources,
    engine,
    folder: join(home, 'events'),
    tables: ensured,
  });
  work.defer(() => events.stop());
  return events;
};

const startObjects = async (context: ServicesContext, publish: Events['publish']) => {
  const { home, clock, place, log, stores } = context;
  const buckets = listOfType(context, 'AWS::S3::Bucket').map(readBucketSettings);
  const bucketsWithEvents = new Set(
    buckets.filter(({ hasEventNotifications }) => hasEventNotifications).map(({ settings }) => settings.name),
  );
  const objects = await openObjectStore({
    root: join(home, 'objects'),
    clock,
    credentials: localCredentials,
    region: place.region,
    buckets: buckets.map(({ settings }) => settings),
    notify: ({ detailType, time, detail }) => {
      const { name } = detail.bucket;
      if (!bucketsWithEvents.has(name)) return;
      publish({
        source: 'aws.s3',
        'detail-type': detailType,
        time,
        detail,
        resources: [`arn:aws:s3:::${name}`],
      });
    },
    onFault: (fault) => log(`The object store failed: ${String(fault)}`),
  });
  stores.defer(() => objects.close());
  return objects;
};

/** SQLite's message contains neither the file nor a solution. */
const toDamagedStoreError = (folder: string, fault: unknown): unknown => {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'ERR_SQLITE_ERROR')) return fault;
  const recoveryHint = 'Restore it from a backup, or move it away to start without running executions';
  return new Error(`The executions in ${folder} cannot be read (${fault.message}). ${recoveryHint}.`, {
    cause: fault,
  });
};

const openMachines = (options: StateMachinesOptions & { folder: string }): StateMachines => {
  try {
    return createStateMachines(options);
  } catch (fault) {
    throw toDamagedStoreError(options.folder, fault);
  }
};

const startMachines = (context: ServicesContext, runtime: FunctionRuntime) => {
  const qualified = ['AWS::StepFunctions::StateMachineAlias', 'AWS::StepFunctions::StateMachineVersion'];
  const aliases = qualified.flatMap((type) => listOfType(context, type)).map(({ ref }) => ref);
  const table = createEngineClient({ endpoint: context.engine.endpoint, region: context.place.region });
  const machines = openMachines({
    folder: join(context.home, 'state-machines'),
    clock: context.clock,
    machines: listOfType(context, 'AWS::StepFunctions::StateMachine').map((resource) => ({
      arn: resource.ref,
      name: resource.attributes.Name ?? resource.logicalId,
      aliases: aliases.filter((alias) => alias.startsWith(`${resource.ref}:`)),
      roleArn: String(resource.properties.RoleArn ?? ''),
      definition: stateMachineDefinition(resource),
    })),
    tasks: {
      invokeFunction: async (name, payload) => {
        const result = await runtime.invoke(name, payload);
        return 'payload' in result ? { payload: result.payload as Json } : result;
      },
      updateItem: async (input) => (await table.send('DynamoDB_20120810.UpdateItem', input)) as Json,
    },
    onFault: (fault, arn) => context.log(`A step of the execution ${arn} failed: ${String(fault)}`),
  });
  context.work.defer(async () => {
    await machines.stop();
    table.destroy();
  });
  return machines;
};

const createApi = (
  context: ServicesContext,
  runtime: FunctionRuntime,
  identity: TokenIssuer,
  events: Events,
): { gateway: Handler; warnings: string[] } => {
  const [api, ...others] = readApiSettings(context.resources);
  if (!api) throw new Error('The templates contain no HTTP API.');
  const { clock, engine, place, home } = context;
  const openAccount = createAccountOpener(
    { endpoint: engine.endpoint, region: place.region },
    listOfType(context, 'AWS::DynamoDB::Table'),
    clock,
  );
  const sessions = openSessions(join(home, 'sign-ins.json'));
  const gateway = createGateway({
    api,
    invoke: runtime.invoke,
    authorize: createJwtAuthorizer(identity.getKeys),
    local: createLocalRoutes({
      issueTokens: async (subject, ...more) => {
        await openAccount(subject);
        return identity.issue(subject, ...more);
      },
      issueMachineToken: identity.issueMachineToken,
      now: clock.now,
      advanceClock: clock.advance,
      deadLetters: () => events.queues.peek(),
    }),
    openId: async (...request) => {
      // Loaded with the first sign-in, so that it does not delay the start.
      const { serveOpenId } = await import('./identity/open-id/open-id.ts');
      return serveOpenId({ tokens: identity, sessions, openAccount }, ...request);
    },
    now: clock.now,
    checkDisk: createDiskCheck(home),
  });
  const warnings = others.map(
    ({ apiId }) => `The HTTP API ${apiId} does not run locally: the platform serves only one API.`,
  );
  return { gateway, warnings };
};

/** Starts all services of the templates, and returns the handlers of the gateway and of each AWS service. */
export const startServices = async (context: ServicesContext) => {
  const { home } = context;
  const { runtime, loaded } = startFunctions(context);
  const secretResources = listOfType(context, 'AWS::SecretsManager::Secret');
  const secrets = openSecretStore(home, secretResources, toFilesByArn(context.providerFiles));
  const keys = openKeyStore(
    home,
    listOfType(context, 'AWS::KMS::Key'),
    listOfType(context, 'AWS::KMS::Alias'),
  );
  const pools = listOfType(context, 'AWS::Cognito::UserPool');
  const clients = listOfType(context, 'AWS::Cognito::UserPoolClient');
  const [identity, events] = await Promise.all([
    openTokenIssuer(home, pools, clients),
    startTables(context, runtime),
  ]);
  const objects = await startObjects(context, events.publish);
  const machines = startMachines(context, runtime);
  return {
    ...createApi(context, runtime, identity, events),
    identity,
    secrets,
    keys,
    events: createEventBusApi(events),
    objects: objects.handle,
    stepFunctions: machines.handle,
    runtime,
    /** Resolves when every function can answer, and no migration is pending. */
    prepare: async () => {
      await Promise.all([loaded, runMigrations(runtime, context.showProgress, context.log)]);
    },
    /** Continues the executions of the last run. The services that they call must be available. */
    resume: () => machines.start(),
  };
};
