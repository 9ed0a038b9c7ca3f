import { createHash } from 'node:crypto';
import type { _Record as SdkRecord } from '@aws-sdk/client-dynamodb-streams';

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
export type StreamContext = { readonly streamArn: string; readonly aheadMs: number };

const plain = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? plainFields(value) : value;
};

const plainFields = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));

/** Turns a record of GetRecords into the event record of a function; the event id is stable for a record. */
export const toStreamRecord = (record: SdkRecord, { streamArn, aheadMs }: StreamContext): StreamRecord => {
  const { dynamodb = {}, userIdentity, eventName = 'MODIFY' } = record;
  const sequence = dynamodb.SequenceNumber ?? '';
  const createdMs = (dynamodb.ApproximateCreationDateTime?.getTime() ?? 0) + aheadMs;
  return {
    eventID: createHash('md5').update(`${streamArn}#${sequence}`).digest('hex'),
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: streamArn.split(':')[3] ?? '',
    eventSourceARN: streamArn,
    ...(userIdentity && {
      userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId },
    }),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(createdMs / 1_000),
      Keys: plainFields(dynamodb.Keys ?? {}),
      ...(dynamodb.NewImage && { NewImage: plain(dynamodb.NewImage) }),
      ...(dynamodb.OldImage && { OldImage: plain(dynamodb.OldImage) }),
      SequenceNumber: sequence,
      SizeBytes: dynamodb.SizeBytes ?? 0,
      StreamViewType: dynamodb.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    },
  };
};
