import type { Checkpoint } from './checkpoints.ts';
import type { StreamClient } from './stream-client.ts';

export type ShardPlace = { readonly streamArn: string; readonly shardId: string };

type Position =
  | { readonly type: 'TRIM_HORIZON' | 'LATEST' }
  | { readonly type: 'AFTER_SEQUENCE_NUMBER'; readonly sequence: string };

const getIterator = async (client: StreamClient, place: ShardPlace, at: Position): Promise<string> => {
  const { ShardIterator } = await client.send('GetShardIterator', {
    StreamArn: place.streamArn,
    ShardId: place.shardId,
    ShardIteratorType: at.type,
    ...(at.type === 'AFTER_SEQUENCE_NUMBER' && { SequenceNumber: at.sequence }),
  });
  if (ShardIterator === undefined) throw new Error(`The stream ${place.streamArn} returned no iterator.`);
  return ShardIterator;
};

/** An iterator that continues from a checkpoint, or from the oldest record if the shard was trimmed beyond it. */
export const iteratorFrom = async (
  client: StreamClient,
  place: ShardPlace,
  checkpoint: Checkpoint,
): Promise<string> => {
  if (checkpoint.kind === 'iterator') return checkpoint.position;
  try {
    return await getIterator(client, place, { type: 'AFTER_SEQUENCE_NUMBER', sequence: checkpoint.position });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TrimmedDataAccessException') throw error;
    return getIterator(client, place, { type: 'TRIM_HORIZON' });
  }
};

/** The first iterator of a mapping for a shard. */
export const firstIterator = (
  client: StreamClient,
  place: ShardPlace,
  startingPosition: 'TRIM_HORIZON' | 'LATEST',
): Promise<string> => getIterator(client, place, { type: startingPosition });
