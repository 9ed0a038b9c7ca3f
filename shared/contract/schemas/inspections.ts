import * as z from 'zod';
import * as ids from '../../domain/fields.ts';
import { inspectionStatuses, sameKinds } from '../../domain/inspections/inspection.ts';
import { Instant, orUnknown, reasons } from './basics.ts';

const Text = z.strictObject({ code: z.string(), message: z.string(), messageZh: z.string() });

/** What an inspection found. Seconds count from the beginning of the film. */
const InspectionFinding = Text.extend({
  fromSecond: z.number().optional(),
  toSecond: z.number().optional(),
}).meta({ id: 'InspectionFinding' });

/** A work of another order with the same film or sound. Only staff see which one. */
const SameWork = z
  .strictObject({
    by: orUnknown(z.enum(sameKinds)),
    /** Where the common part begins in this film. */
    fromSecond: z.number(),
    overlapSeconds: z.number(),
    /** The part of the compared bits that are equal: about 50 for unrelated works. */
    agreementPercent: z.number(),
    orderId: ids.OrderId.optional(),
    uploadId: ids.UploadId.optional(),
  })
  .meta({ id: 'SameWork' });

/** `url` is for GET, also in ranges, and `headUrl` for HEAD. */
const picture = { url: z.string(), headUrl: z.string(), width: z.int(), height: z.int() };

/**
 * The inspection of a file. `none`: it has not begun. `failed`: the file could not be inspected, for the reason in `failure`.
 * The addresses are valid until `expiresAt`.
 */
export const InspectionView = z
  .strictObject({
    uploadId: ids.UploadId,
    status: orUnknown(z.enum(['none', ...inspectionStatuses])),
    /** When the last attempt began. */
    at: Instant.optional(),
    findings: z.array(InspectionFinding),
    sameFilmAs: z.array(SameWork),
    /** After ITU-R BS.1770: integrated loudness, loudness range and true peak. */
    loudness: z
      .strictObject({ integratedLufs: z.number(), rangeLu: z.number(), truePeakDbtp: z.number() })
      .optional(),
    /** How much of the film was read. */
    inspectedSeconds: z.number().optional(),
    /** Why the inspection ended before the film. */
    stopped: Text.optional(),
    failure: Text.optional(),
    /** A picture of the film, or the image with a limited size. */
    poster: z.strictObject(picture).optional(),
    /** Pictures of the film at these seconds, row by row on one sheet. */
    thumbnails: z
      .strictObject({ ...picture, columns: z.int(), rows: z.int(), seconds: z.array(z.number()) })
      .optional(),
    /** The film for slow connections. */
    preview: z.strictObject({ ...picture, bytes: z.int() }).optional(),
    expiresAt: Instant,
  })
  .meta({ id: 'Inspection' });

/** Why staff start an inspection again. */
export const InspectionRestartBody = z.strictObject({ reasons: reasons(1) });

export const InspectionRestartView = z
  .strictObject({ orderId: ids.OrderId, uploadId: ids.UploadId, at: Instant })
  .meta({ id: 'InspectionRestart' });
