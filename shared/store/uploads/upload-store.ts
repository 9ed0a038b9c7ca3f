import * as z from 'zod';
import type { SubmittedFile } from '../../domain/orders/order.ts';
import { refuse } from '../../domain/refusal.ts';
import { TakedownNote } from '../../domain/takedowns/takedown-note.ts';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { PartPlan } from '../../domain/uploads/plan-parts.ts';
import { openCollection } from '../collection.ts';
import { allOf, exists, isEqual, isMissing, isNew, put, update, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItems, type Item, listItems, type Table } from '../table.ts';

/** A declared file of an order. */
const Upload = z.object({
  id: z.string(),
  orderId: z.string(),
  /** The party that uploads it; the other party cannot submit it. */
  by: z.enum(['creator', 'advertiser']),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  /** Lower-case hex. Empty if the client declared none. */
  sha256: z.string(),
  status: z.enum(['waiting', 'stored']),
  createdAt: Instant,
  /** Multipart uploads only: the plan of parts and the object store's id. */
  parts: PartPlan.extend({
    multipartId: z.string(),
    /** The digests of all parts, if they were declared before the upload. */
    sha256s: z.array(z.string()).optional(),
    /** The digest of each part is declared when its request is signed. */
    isHashed: z.literal(true).exactOptional(),
  }).optional(),
  /** Submitted files only: both parties may download this version. */
  handedIn: z.object({ at: Instant, objectVersion: z.string().optional() }).optional(),
  /** Set while the file is taken down: the other party cannot download it. */
  takenDown: TakedownNote.exactOptional(),
  /** Set when its party has removed it. Its id stays used, so that a removal does not lift the limit of uploads. */
  removedAt: Instant.exactOptional(),
});

export type Upload = TypeOf<typeof Upload>;

const readUpload = reader(Upload);

/** Uploads without `by` are from a time when only creators uploaded. */
const withUploader = (upload: unknown): unknown =>
  typeof upload === 'object' ? { by: 'creator', ...upload } : upload;

const toUpload = (item: Item): Upload => readUpload(withUploader(item.upload), item);

/** The object key of an upload, below its order. */
export const toObjectKey = ({ orderId, id }: Pick<Upload, 'orderId' | 'id'>): string =>
  `uploads/${orderId}/${id}`;

/** The upload that an object key names; `undefined` for keys of another shape. */
export const parseObjectKey = (key: string): Pick<Upload, 'orderId' | 'id'> | undefined => {
  const [, orderId, id] = /^uploads\/(ord_[^/]+)\/(upl_[^/]+)$/.exec(key) ?? [];
  return orderId && id ? { orderId, id } : undefined;
};

export const { find: findUpload } = openCollection(keys.upload, toUpload);

export const findUploads = async (
  table: Table,
  orderId: string,
  uploadIds: readonly string[],
): Promise<readonly Upload[]> => {
  const items = await getItems(
    table,
    uploadIds.map((id) => keys.upload(orderId, id)),
  );
  return readEach(table, items, toUpload);
};

/** An order's first uploads in a range of ids. */
export const listUploads = async (
  table: Table,
  orderId: string,
  [from, to]: readonly [string, string],
  max: number,
): Promise<readonly Upload[]> =>
  readEach(table, (await listItems(table, indexes.uploads(orderId, from, to), max)).items, toUpload);

export const newUploadWrite = (upload: Upload): Write =>
  put({ ...keys.upload(upload.orderId, upload.id), upload }, isNew);

const missingUpload = refuse('not-found', 'There is no such upload.');

/** Records that the bytes of an upload have arrived. A repeat changes nothing. */
export const arrivedUploadWrite = ({ orderId, id }: Pick<Upload, 'orderId' | 'id'>): Write =>
  update(keys.upload(orderId, id), { set: { 'upload.status': 'stored' } }, exists, () => missingUpload);

/** Records that an upload has arrived, with the digest that the client declared at its completion. */
export const completedUploadWrite = ({ orderId, id, sha256 }: Upload): Write =>
  update(
    keys.upload(orderId, id),
    { set: { 'upload.status': 'stored', 'upload.sha256': sha256 } },
    allOf(exists, isMissing('upload.handedIn')),
  );

/** Replaces the multipart upload of the object store by one that the client began itself. */
export const multipartWrite = ({ orderId, id, parts }: Upload, multipartId: string): Write =>
  update(
    keys.upload(orderId, id),
    { set: { 'upload.parts.multipartId': multipartId } },
    isEqual('upload.parts.multipartId', parts?.multipartId),
  );

/** Removes a file that was not submitted. */
export const removedUploadWrite = ({ orderId, id }: Upload, at: Instant): Write =>
  update(
    keys.upload(orderId, id),
    { set: { 'upload.removedAt': at } },
    allOf(exists, isMissing('upload.handedIn'), isMissing('upload.removedAt')),
  );

/** Records that files were submitted, and at which versions. A repeat changes nothing. */
export const submittedFileWrites = (
  orderId: string,
  files: readonly SubmittedFile[],
  at: Instant,
): readonly Write[] =>
  files.map(({ uploadId, objectVersion }) =>
    update(
      keys.upload(orderId, uploadId),
      { setOnce: { 'upload.handedIn': { at, ...(objectVersion && { objectVersion }) } } },
      allOf(exists, isMissing('upload.removedAt')),
      () => missingUpload,
    ),
  );

/** Sets or ends the takedown of a file that was read. */
export const uploadTakedownWrite = (
  { orderId, id, takenDown: before }: Upload,
  after: TakedownNote | undefined,
): Write =>
  update(
    keys.upload(orderId, id),
    { set: { 'upload.takenDown': after } },
    allOf(exists, before ? isEqual('upload.takenDown', before) : isMissing('upload.takenDown')),
  );
