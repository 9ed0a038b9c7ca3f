import * as z from 'zod';
import { Inspection } from '../../domain/inspections/inspection.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { allOf, isEqual, isNew, put, rewrite, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { keys } from '../keys.ts';
import { itemReader } from '../stored.ts';

export const { find: findInspection } = openCollection(
  keys.inspection,
  attributeReader('inspection', Inspection),
);

/** Begins an inspection, unless another attempt was begun since `before` was read. */
export const begunInspectionWrite = (inspection: Inspection, before: Inspection | undefined): Write =>
  rewrite(
    { ...keys.inspection(inspection.orderId, inspection.uploadId), inspection },
    before ? isEqual('inspection.attempts', before.attempts) : isNew,
  );

/** Ends an inspection, unless another attempt was begun meanwhile. */
export const endedInspectionWrite = (inspection: Inspection): Write =>
  rewrite(
    { ...keys.inspection(inspection.orderId, inspection.uploadId), inspection },
    isEqual('inspection.attempts', inspection.attempts),
  );

/** How long a request for an inspection is kept. The stream has read it by then. */
const requestRetention = 'P7D';

/** Starts an inspection again, unless another attempt was begun since `before` was read. The stream triggers it. */
export const restartedInspectionWrites = (
  inspection: Inspection,
  before: Inspection | undefined,
): readonly Write[] => {
  const { orderId, uploadId, at } = inspection;
  return [
    rewrite(
      { ...keys.inspection(orderId, uploadId), inspection },
      before
        ? allOf(isEqual('inspection.attempts', before.attempts), isEqual('inspection.at', before.at))
        : isNew,
    ),
    put(
      {
        ...keys.inspectionRequest(orderId, uploadId, at),
        orderId,
        expiresAt: expiryOf(at, requestRetention),
      },
      isNew,
    ),
  ];
};

/** The order whose work is to be inspected, as the stream delivers the request. */
export const toInspectionRequest = itemReader(z.object({ orderId: z.string() }));
