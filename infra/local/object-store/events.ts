import { toVersionHeader } from './operations/call.ts';
import type { ObjectEvent } from './settings.ts';
import type { Deletion } from './storage/bucket.ts';
import type { StoredObject } from './storage/object-version.ts';

/** The origin of an event. A lifecycle rule has no caller. */
export type EventOrigin = {
  bucket: string;
  requestId: string;
  requester: string;
  sourceAddress?: string | undefined;
};

type Reason = ObjectEvent['detail']['reason'];

const versionOf = (version: { versionId: string }): { 'version-id'?: string } => {
  const versionId = toVersionHeader(version)['x-amz-version-id'];
  return versionId === undefined ? {} : { 'version-id': versionId };
};

const envelope = (origin: EventOrigin, reason: Reason) => ({
  version: '0' as const,
  bucket: { name: origin.bucket },
  'request-id': origin.requestId,
  requester: origin.requester,
  ...(origin.sourceAddress === undefined ? {} : { 'source-ip-address': origin.sourceAddress }),
  reason,
});

export const toCreatedEvent = (
  origin: EventOrigin,
  key: string,
  object: StoredObject,
  reason: Reason,
): ObjectEvent => ({
  detailType: 'Object Created',
  time: new Date(object.lastModified).toISOString(),
  detail: {
    ...envelope(origin, reason),
    object: {
      key,
      size: object.bytes,
      etag: object.etag,
      ...versionOf(object),
      sequencer: object.sequencer,
    },
  },
});

export const toDeletedEvent = (
  origin: EventOrigin,
  key: string,
  { version, outcome }: Deletion,
  reason: Reason,
  at: number,
): ObjectEvent => ({
  detailType: 'Object Deleted',
  time: new Date(at).toISOString(),
  detail: {
    ...envelope(origin, reason),
    object: { key, ...versionOf(version), sequencer: version.sequencer },
    'deletion-type': outcome === 'markerCreated' ? 'Delete Marker Created' : 'Permanently Deleted',
  },
});
