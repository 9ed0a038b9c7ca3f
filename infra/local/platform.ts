import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readStacks } from './assembly/read-stacks.ts';
import { resolveResources } from './assembly/resolve-resources.ts';
import type { Resource } from './assembly/template.ts';
import { createAwsEndpoint } from './aws-endpoint.ts';
import type { createWallClock } from './clock.ts';
import { openClock } from './durable-clock.ts';
import { type FallbackResponse, listen } from './gateway/http-listener.ts';
import { createUnreadableResponse } from './gateway/response.ts';
import { lockHome } from './home-lock.ts';
import type { ProviderFiles } from './provider-secrets.ts';
import type { StartStep } from './start-progress.ts';
import { startTableEngine, type TableEngine } from './table/engine.ts';

export type PlatformSettings = {
  /** The folder for all state. */
  readonly home: string;
  /** The API's port; the next two are the AWS endpoint's and the table engine's. 0 takes any free ones. */
  readonly port: number;
  /** Returns the folder of the cloud assembly. The rest of the start runs in parallel. */
  readonly prepareAssembly: () => Promise<string>;
  /** The settings of the payment providers that the assembly uses. */
  readonly providerFiles?: ProviderFiles;
  /** Receives a line when background work fails. */
  readonly log: (line: string) => void;
  /** Receives each step of the start. */
  readonly showStep?: (step: StartStep) => void;
  /** Receives the progress of a migration. */
  readonly showProgress?: (line: string, isDone: boolean) => void;
};

export type Platform = {
  /** The address of the HTTP API. */
  readonly url: string;
  /** The address of S3, Step Functions, EventBridge, Secrets Manager, KMS and the issuer's keys. */
  readonly awsEndpoint: string;
  readonly tableEndpoint: string;
  /** The client with which a page signs people in at the local issuer. */
  readonly webClientId: string | undefined;
  readonly clock: ReturnType<typeof createWallClock>;
  /** All resources of the templates, resolved. */
  readonly resources: readonly Resource[];
  /** One sentence for each resource that does not run locally. */
  readonly warnings: readonly string[];
  /** Stops everything in order. Acknowledged data is kept, and running executions continue at the next start. */
  stop(): Promise<void>;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Listens immediately, so that a port in use is reported early. Requests wait until their service has started. */
const listenEarly = async (
  port: number,
  what: string,
  shutdown: AsyncDisposableStack,
  log: (line: string) => void,
  own?: FallbackResponse,
) => {
  const { promise, resolve } = Promise.withResolvers<Handler>();
  const listener = await listen(
    port,
    what,
    async (request, response) => (await promise)(request, response),
    own,
  );
  shutdown.defer(() => listener.stop(log));
  return { url: `http://127.0.0.1:${listener.port}`, serve: resolve };
};

const addToPort = (port: number, by: number): number => (port === 0 ? 0 : port + by);

/** The stacks in reverse order of their disposal: API, work, AWS endpoint, stores, engine. */
const createShutdownStacks = (shutdown: AsyncDisposableStack) => {
  const engine = shutdown.use(new AsyncDisposableStack());
  const stores = shutdown.use(new AsyncDisposableStack());
  const aws = shutdown.use(new AsyncDisposableStack());
  const work = shutdown.use(new AsyncDisposableStack());
  const api = shutdown.use(new AsyncDisposableStack());
  return { engine, stores, aws, work, api };
};

const start = async (
  settings: PlatformSettings,
  shutdown: AsyncDisposableStack,
): Promise<Omit<Platform, 'stop'>> => {
  const { home, port, log, showStep = () => undefined } = settings;
  shutdown.defer(lockHome(home));
  const stages = createShutdownStacks(shutdown);
  const clock = openClock(home);
  const api = await listenEarly(port, 'the API', stages.api, log, createUnreadableResponse);
  const aws = await listenEarly(addToPort(port, 1), 'the AWS endpoint', stages.aws, log);

  const engineStart = startTableEngine({ folder: join(home, 'table'), port: addToPort(port, 2), log });
  const stopEngine = (engine: TableEngine): Promise<void> => engine.stop();
  stages.engine.defer(() => engineStart.then(stopEngine, () => {}));
  showStep('stacks');
  // The engine and the synthesis run in parallel, so this thread loads the services meanwhile.
  const [engine, folder, { startServices }] = await Promise.all([
    engineStart,
    settings.prepareAssembly(),
    import('./services.ts'),
  ]);

  showStep('services');
  const { stacks, assets } = readStacks(folder);
  const { resources, warnings } = resolveResources(stacks, { apiUrl: api.url });
  const [first] = stacks;
  if (!first) throw new Error(`The cloud assembly in ${folder} contains no stack.`);
  const { work, stores } = stages;
  const services = await startServices({
    home,
    clock,
    log,
    showProgress: settings.showProgress ?? (() => undefined),
    engine,
    resources,
    assets,
    place: first.place,
    awsEndpoint: aws.url,
    providerFiles: settings.providerFiles ?? {},
    work,
    stores,
  });
  aws.serve(createAwsEndpoint(services));
  showStep('state');
  await services.prepare();
  api.serve(services.gateway);
  services.resume();
  return {
    url: api.url,
    awsEndpoint: aws.url,
    tableEndpoint: engine.endpoint,
    webClientId: services.identity.webClients[0]?.id,
    clock,
    resources,
    warnings: [...warnings, ...services.warnings],
  };
};

/**
 * Runs a synthesized cloud assembly on this machine. Rejects with one sentence if it cannot: the home folder or a port
 * is in use, state is damaged, or a template needs something that does not run locally.
 */
export const startPlatform = async (settings: PlatformSettings): Promise<Platform> => {
  const shutdown = new AsyncDisposableStack();
  try {
    const started = await start(settings, shutdown);
    return { ...started, stop: () => shutdown.disposeAsync() };
  } catch (fault) {
    await shutdown.disposeAsync();
    throw fault;
  }
};
