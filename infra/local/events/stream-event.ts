import { hash } from 'node:crypto';
import type { WireRecord } from './stream-client.ts';

/** A record of a table's stream as Lambda hands it to a function: plain JSON, binary values in base64. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: string;
  readonly eventSource: string;
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly userIdentity?: { readonly type?: string | undefined; readonly principalId?: string | undefined };
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Readonly<Record<string, unknown>>;
    readonly NewImage?: unknown;
    readonly OldImage?: unknown;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: string;
  };
};

/** The stream as the template names it, and how far the local clock runs ahead of the engine's. */
export type StreamContext = { readonly streamArn: string; readonly clockOffsetMs: number };

/**
 * Turns a record of GetRecords into the event record of a function; the event id is stable for a record. Its images stay
 * unread until a filter or the function's event asks for them.
 */
export const toStreamRecord = (
  record: WireRecord,
  { streamArn, clockOffsetMs }: StreamContext,
): StreamRecord => {
  const { dynamodb = {}, userIdentity, eventName = 'MODIFY' } = record;
  const sequence = dynamodb.SequenceNumber ?? '';
  const createdSeconds = (dynamodb.ApproximateCreationDateTime ?? 0) + clockOffsetMs / 1_000;
  return {
    eventID: hash('md5', `${streamArn}#${sequence}`),
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: streamArn.split(':')[3] ?? '',
    eventSourceARN: streamArn,
    ...(userIdentity && {
      userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId },
    }),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(createdSeconds),
      Keys: dynamodb.Keys ?? {},
      get NewImage() {
        return dynamodb.NewImage;
      },
      get OldImage() {
        return dynamodb.OldImage;
      },
      SequenceNumber: sequence,
      SizeBytes: dynamodb.SizeBytes ?? 0,
      StreamViewType: dynamodb.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    },
  };
};
