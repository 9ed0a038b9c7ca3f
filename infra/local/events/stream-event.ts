import { hash } from 'node:crypto';
import type { WireRecord } from './stream-client.ts';

/** A record of a table's stream in Lambda's format: plain JSON, with binary values in base64. */
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

/** The stream in the template, and the offset of the local clock from the engine's clock. */
export type StreamContext = {
  readonly streamArn: string;
  readonly region: string;
  readonly clockOffsetMs: number;
};

/**
 * Converts a record of GetRecords to the event record of a function. A record always has the same event id. Its images
 * are read only when a filter or the event needs them.
 */
export const toStreamRecord = (
  record: WireRecord,
  { streamArn, region, clockOffsetMs }: StreamContext,
): StreamRecord => {
  const { dynamodb = {}, userIdentity, eventName = 'MODIFY' } = record;
  const sequence = dynamodb.SequenceNumber ?? '';
  const createdSeconds = (dynamodb.ApproximateCreationDateTime ?? 0) + clockOffsetMs / 1_000;
  return {
    // Read only of records that a mapping delivers.
    get eventID() {
      return hash('md5', `${streamArn}#${sequence}`);
    },
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
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
