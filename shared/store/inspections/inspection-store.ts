import { Inspection } from '../../domain/inspections/inspection.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';

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
