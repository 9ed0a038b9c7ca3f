import * as z from 'zod';
import type { SubmittedFile } from '../../domain/orders/order.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { PartPlan } from '../../domain/uploads/plan-parts.ts';
import { isNew, put, update, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, getItems, type Item, listItems, type Table } from '../table.ts';

/** A file that a client said it would store for an order, and what it declared of it. */
export type Upload = {
  readonly id: string;
  readonly orderId: string;
  /** The party that stores it; the other cannot hand it in. */
  readonly by: 'creator' | 'advertiser';
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly status: 'waiting' | 'stored';
  readonly createdAt: Instant;
  /** Only of a file that goes in parts: how it was cut when it was declared, and the object store's name for it. */
  readonly parts?: PartPlan & { readonly multipartId: string; readonly sha256s?: readonly string[] };
  /** Only of a file that was handed in: from then on both sides may fetch this version of it. */
  readonly handedIn?: { readonly at: Instant; readonly objectVersion?: string };
};

const UploadSchema: z.ZodType<Upload> = z.strictObject({
  id: z.string(),
  orderId: z.string(),
  by: z.enum(['creator', 'advertiser']),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
  status: z.enum(['waiting', 'stored']),
  createdAt: z.string(),
  parts: z
    .strictObject({
      partSize: z.int(),
      partCount: z.int(),
      multipartId: z.string(),
      sha256s: z.array(z.string()).optional(),
    })
    .optional(),
  handedIn: z.strictObject({ at: z.string(), objectVersion: z.string().optional() }).optional(),
}) as z.ZodType<Upload>;

const readUpload = reader(UploadSchema);

/** Uploads of the time when only creators had some do not say whose they are. */
const withUploader = (upload: unknown): unknown =>
  typeof upload === 'object' ? { by: 'creator', ...upload } : upload;

const toUpload = (item: Item): Upload => readUpload(withUploader(item.upload), item);

/** Where an upload's bytes lie: below the order they belong to. */
export const toObjectKey = ({ orderId, id }: Pick<Upload, 'orderId' | 'id'>): string =>
  `uploads/${orderId}/${id}`;

/** The upload that an object's key names; `undefined` for a key of another shape. */
export const parseObjectKey = (key: string): Pick<Upload, 'orderId' | 'id'> | undefined => {
  const [, orderId, id] = /^uploads\/(ord_[^/]+)\/(upl_[^/]+)$/.exec(key) ?? [];
  return orderId && id ? { orderId, id } : undefined;
};

export const findUpload = async (
  table: Table,
  orderId: string,
  uploadId: string,
): Promise<Upload | undefined> => {
  const item = await getItem(table, keys.upload(orderId, uploadId));
  return item && toUpload(item);
};

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

/** The first so many of an order's uploads by their ids, from one id to another. */
export const listUploads = async (
  table: Table,
  orderId: string,
  [from, to]: readonly [string, string],
  max: number,
): Promise<readonly Upload[]> =>
  readEach(table, (await listItems(table, indexes.uploads(orderId, from, to), max)).items, toUpload);

export const newUploadWrite = (upload: Upload): Write =>
  put({ ...keys.upload(upload.orderId, upload.id), upload }, isNew);

/** Notes that an upload's bytes have arrived. Noted twice, it changes nothing. */
export const arrivedUploadWrite = ({ orderId, id }: Pick<Upload, 'orderId' | 'id'>): Write =>
  update(
    keys.upload(orderId, id),
    'SET upload.#status = :stored',
    { expression: 'attribute_exists(pk)', names: { '#status': 'status' }, values: { ':stored': 'stored' } },
    () => refuse('not-found', 'There is no such upload.'),
  );

/** Notes that files were handed in, and at which versions. What was handed in first stays so. */
export const submittedFileWrites = (
  orderId: string,
  files: readonly SubmittedFile[],
  at: Instant,
): readonly Write[] =>
  files.map(({ uploadId, objectVersion }) =>
    update(
      keys.upload(orderId, uploadId),
      'SET upload.handedIn = if_not_exists(upload.handedIn, :handedIn)',
      {
        expression: 'attribute_exists(pk)',
        values: { ':handedIn': { at, ...(objectVersion && { objectVersion }) } },
      },
      () => refuse('not-found', 'There is no such upload.'),
    ),
  );
