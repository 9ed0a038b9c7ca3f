import type { TableEndpoint } from '#infra/local/table/clients.ts';
import { createEngineClient } from '#infra/local/table/engine-client.ts';

/** A record of GetRecords in JSON. Its values are DynamoDB JSON, with binary values in base64. */
export type WireRecord = {
  readonly eventName?: string;
  readonly userIdentity?: { readonly Type?: string; readonly PrincipalId?: string };
  readonly dynamodb?: {
    /** Epoch seconds. */
    readonly ApproximateCreationDateTime?: number;
    readonly Keys?: Readonly<Record<string, unknown>>;
    readonly NewImage?: Readonly<Record<string, unknown>>;
    readonly OldImage?: Readonly<Record<string, unknown>>;
    readonly SequenceNumber?: string;
    readonly SizeBytes?: number;
    readonly StreamViewType?: string;
  };
};

type Operations = {
  readonly DescribeStream: {
    readonly StreamDescription?: { readonly Shards?: ReadonlyArray<{ readonly ShardId?: string }> };
  };
  readonly GetShardIterator: { readonly ShardIterator?: string };
  readonly GetRecords: {
    readonly Records?: readonly WireRecord[];
    readonly NextShardIterator?: string | null;
  };
};

export type StreamPage = { readonly records: readonly WireRecord[]; readonly next: string | undefined };

/** A client of the DynamoDB Streams API that passes on records unparsed. */
export type StreamClient = {
  /** If the service returns an error, rejects with an Error whose name is the error code. */
  send<Name extends keyof Operations>(operation: Name, input: object): Promise<Operations[Name]>;
  /** Reads records after an iterator, and the next iterator. At the end of a closed shard there is none. */
  records(iterator: string, limit: number): Promise<StreamPage>;
  destroy(): void;
};

/** Creates a client for the streams of the engine. */
export const streamClient = (endpoint: TableEndpoint): StreamClient => {
  const engine = createEngineClient(endpoint);
  const send: StreamClient['send'] = async <Name extends keyof Operations>(operation: Name, input: object) =>
    (await engine.send(`DynamoDBStreams_20120810.${operation}`, input)) as Operations[Name];
  return {
    send,
    records: async (ShardIterator, Limit) => {
      const { Records, NextShardIterator } = await send('GetRecords', { ShardIterator, Limit });
      return { records: Records ?? [], next: NextShardIterator ?? undefined };
    },
    destroy: engine.destroy,
  };
};
