import { Agent, type IncomingMessage, request } from 'node:http';
import { localCredentials, type TableEndpoint } from '#infra/local/table/clients.ts';

/** A record as GetRecords answers it in JSON: its values are DynamoDB JSON, binary ones in base64. */
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

/**
 * Asks the DynamoDB Streams API of a table engine over one connection that is kept. It hands records on as they come:
 * the SDK's client takes every attribute value apart and together again, which was a fifth of the platform's work.
 */
export type StreamClient = {
  /** Rejects with an Error whose name is the service's error code, when the service answers with one. */
  send<Name extends keyof Operations>(operation: Name, input: object): Promise<Operations[Name]>;
  /** Up to so many records after an iterator, and the iterator after them; none at the end of a closed shard. */
  records(iterator: string, limit: number): Promise<StreamPage>;
  destroy(): void;
};

const textOf = async (response: IncomingMessage): Promise<string> => {
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) text += chunk;
  return text;
};

/** AWS JSON names an error `<namespace>#<code>` in `__type`. */
const serviceError = (status: number, text: string): Error => {
  const [, type = ''] = /"__type"\s*:\s*"([^"]*)"/.exec(text) ?? [];
  const error = new Error(`the table engine answered ${status}: ${text.slice(0, 300)}`);
  error.name = type.split('#').at(-1) || 'ServiceError';
  return error;
};

/** A client for the streams of the engine at this endpoint; it signs nothing, as the engine checks no signature. */
export const streamClient = ({ endpoint, region }: TableEndpoint): StreamClient => {
  const agent = new Agent({ keepAlive: true });
  const scope = `${localCredentials.accessKeyId}/20000101/${region}/dynamodb/aws4_request`;
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
    'x-amz-date': '20000101T000000Z',
  };
  const post = (operation: string, body: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const asked = request(endpoint, {
        agent,
        method: 'POST',
        headers: {
          ...headers,
          'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
          'content-length': Buffer.byteLength(body),
        },
      });
      asked.once('response', resolve).once('error', reject);
      asked.end(body);
    });
  const send: StreamClient['send'] = async (operation, input) => {
    const response = await post(operation, JSON.stringify(input));
    const text = await textOf(response);
    if (response.statusCode !== 200) throw serviceError(response.statusCode ?? 0, text);
    return JSON.parse(text);
  };
  return {
    send,
    records: async (ShardIterator, Limit) => {
      const { Records, NextShardIterator } = await send('GetRecords', { ShardIterator, Limit });
      return { records: Records ?? [], next: NextShardIterator ?? undefined };
    },
    destroy: () => agent.destroy(),
  };
};
