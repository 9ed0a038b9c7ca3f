import type { Clock } from '#infra/local/clock.ts';
import type { TableEndpoint } from '#infra/local/table/clients.ts';
import type { TableEngine } from '#infra/local/table/engine.ts';
import type { EnsuredTable } from '#infra/local/table/tables.ts';
import { startAsyncDelivery } from './async-delivery.ts';
import { createCheckpoints } from './checkpoints.ts';
import { type EventResource, type GetDeliveryPolicy, readDeliveryPolicies } from './delivery-policy.ts';
import { type EventBus, startEventBus } from './event-bus.ts';
import { readEventRules } from './event-rule.ts';
import { type Mapping, startEventSourceMapping } from './event-source-mapping.ts';
import { openEventStore } from './event-store.ts';
import type { Invoke } from './invoke.ts';
import { readMappingSettings } from './mapping-settings.ts';
import { createQueues, type Queues } from './queues.ts';
import { minSequence } from './shard-progress.ts';
import { openStreamFile } from './stream-file.ts';

export type EventsOptions = {
  /** All resources of the templates. Other types are ignored. */
  readonly resources: readonly EventResource[];
  /** The folder for `events.sqlite`. */
  readonly folder: string;
  readonly engine: TableEngine;
  readonly tables: readonly EnsuredTable[];
  readonly invoke: Invoke;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly account: string;
  readonly region: string;
};

export type Events = {
  readonly publish: EventBus['publish'];
  readonly queues: Queues;
  /** Invokes a function asynchronously, like an `Event` invocation of Lambda. Returns the id. */
  invokeAsync(functionArn: string, payload: unknown): string;
  /** Stops all loops after the running work. The rest continues at the next start. */
  stop(): Promise<void>;
};

const trimEveryMs = 30_000;

const tableNameOf = (streamArn: string): string => streamArn.split('/')[1] ?? '';

type RunningMapping = { readonly tableName: string; readonly mapping: Mapping };

/** Deletes old stream records that every mapping of the table has handled. */
const trimStreams = ({ engine, log }: EventsOptions, mappings: readonly RunningMapping[]): void => {
  for (const [tableName, ofTable] of Map.groupBy(mappings, (running) => running.tableName)) {
    const lastSequence = minSequence(ofTable.map(({ mapping }) => mapping.lastHandledSequence()));
    if (lastSequence === undefined) continue;
    try {
      engine.trimStream(tableName, lastSequence);
    } catch (error) {
      log(`Old stream records of ${tableName} could not be deleted: ${String(error)}`);
    }
  }
};

/** The engine's stream for a mapping of the template. */
const findMappingSource = (resource: EventResource, tables: readonly EnsuredTable[]) => {
  if (resource.type !== 'AWS::Lambda::EventSourceMapping') return [];
  const tableName = tableNameOf(readMappingSettings(resource).streamArn);
  const table = tables.find((candidate) => candidate.tableName === tableName);
  if (table?.streamArn === undefined) {
    throw new Error(
      `The event source mapping ${resource.logicalId} cannot run locally: its source must be ` +
        'the stream of a table in the templates.',
    );
  }
  return [{ resource, tableName, engineStreamArn: table.streamArn, partitionKey: table.partitionKey }];
};

/**
 * Starts the delivery of events: stream mappings, EventBridge rules, schedules, asynchronous invocations and dead
 * letters. Throws an Error if a template needs something that cannot run locally.
 */
export const startEvents = (options: EventsOptions): Events => {
  const { resources, folder, engine, tables, clock, region } = options;
  const rules = readEventRules(resources);
  const getDeliveryPolicy: GetDeliveryPolicy = readDeliveryPolicies(resources);
  const sources = resources.flatMap((resource) => findMappingSource(resource, tables));
  const store = openEventStore(folder);
  const queues = createQueues(store, clock);
  const checkpoints = createCheckpoints(store);
  const endpoint: TableEndpoint = { endpoint: engine.endpoint, region };
  const file = engine.file === undefined ? undefined : openStreamFile(engine.file);
  const sharedOptions = file === undefined ? {} : { file, onWrite: engine.onWrite };

  const delivery = startAsyncDelivery({ ...options, store, queues });
  const bus = startEventBus({ ...options, rules, delivery, getDeliveryPolicy, store });
  const mappings = sources.map(({ tableName, ...source }) => ({
    tableName,
    mapping: startEventSourceMapping({
      ...options,
      ...source,
      ...sharedOptions,
      endpoint,
      checkpoints,
      queues,
    }),
  }));
  const trimTimer = setInterval(() => trimStreams(options, mappings), trimEveryMs).unref();
  return {
    publish: bus.publish,
    queues,
    invokeAsync: (functionArn, payload) =>
      delivery.accept(functionArn, payload, getDeliveryPolicy(functionArn)),
    stop: async () => {
      clearInterval(trimTimer);
      bus.stop();
      await Promise.all([delivery.stop(), ...mappings.map(({ mapping }) => mapping.stop())]);
      file?.close();
      store.close();
    },
  };
};
