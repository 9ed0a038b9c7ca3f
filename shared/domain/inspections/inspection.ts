import * as z from 'zod';
import { addDuration, Instant, isPast } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { Agreement } from './compare-fingerprints.ts';

export const inspectionStatuses = ['running', 'completed', 'failed'] as const;

/** What an inspection found, for people. Seconds count from the beginning of the film. */
const InspectionFinding = z.object({
  code: z.string(),
  message: z.string(),
  messageZh: z.string(),
  fromSecond: z.number().exactOptional(),
  toSecond: z.number().exactOptional(),
});

export type InspectionFinding = TypeOf<typeof InspectionFinding>;

export const sameKinds = ['film', 'sound'] as const;

export type SameKind = (typeof sameKinds)[number];

/** A work of another order with the same film or sound. */
const SameWork = z.object({
  orderId: z.string(),
  uploadId: z.string(),
  by: z.enum(sameKinds),
  /** Where the common part begins in this film. */
  fromSecond: z.number(),
  overlapSeconds: z.number(),
  /** The part of the compared bits that are equal: about 50 for unrelated works. */
  agreementPercent: z.number(),
});

export type SameWork = TypeOf<typeof SameWork>;

const Picture = z.object({ width: z.int(), height: z.int() });

/** Pictures of a film at regular seconds, in rows on one sheet. */
const Thumbnails = Picture.extend({
  columns: z.int(),
  rows: z.int(),
  /** The second of each picture, row by row. */
  seconds: z.array(z.number()),
});

/** The smaller files that were made of a submitted one. */
const DerivedFiles = z.object({
  /** The most detailed of the thumbnails, larger. Of an image: the image itself. */
  poster: Picture.exactOptional(),
  thumbnails: Thumbnails.exactOptional(),
  /** The film for slow connections. */
  preview: Picture.extend({ bytes: z.int() }).exactOptional(),
});

export type DerivedFiles = TypeOf<typeof DerivedFiles>;

/** The inspection of a submitted file, beside its screening. Nothing waits for it. */
export const Inspection = z.object({
  orderId: z.string(),
  uploadId: z.string(),
  status: z.enum(inspectionStatuses),
  /** How often it was begun. */
  attempts: z.int(),
  at: Instant,
  findings: z.array(InspectionFinding),
  sameAs: z.array(SameWork),
  derived: DerivedFiles,
  loudness: z
    .object({ integratedLufs: z.number(), rangeLu: z.number(), truePeakDbtp: z.number() })
    .exactOptional(),
  /** How much of the film was read. */
  inspectedSeconds: z.number().exactOptional(),
  /** Why it stopped before the end of the film. */
  stopped: z.string().exactOptional(),
  /** Why the file could not be inspected. */
  failure: z.string().exactOptional(),
});

export type Inspection = TypeOf<typeof Inspection>;

/** An inspection that begins, or begins again after it broke off. */
export const beginInspection = (
  file: Pick<Inspection, 'orderId' | 'uploadId'>,
  before: Inspection | undefined,
  at: Instant,
): Inspection => ({
  orderId: file.orderId,
  uploadId: file.uploadId,
  status: 'running',
  attempts: (before?.attempts ?? 0) + 1,
  at,
  findings: [],
  sameAs: [],
  derived: {},
});

/** An inspection that staff start again. Its first attempt has not begun. */
export const restartInspection = (
  file: Pick<Inspection, 'orderId' | 'uploadId'>,
  at: Instant,
): Inspection => ({ ...beginInspection(file, undefined, at), attempts: 0 });

/** All attempts of an inspection together take less. */
const maxRun = 'PT2H';

/** Whether an inspection that runs has ended without a result. */
export const isLateInspection = ({ status, at }: Pick<Inspection, 'status' | 'at'>, now: Instant): boolean =>
  status === 'running' && isPast(addDuration(at, maxRun), now);

/** A work that agrees, with the place and the extent of the agreement in this film. */
export const toSameWork = (
  other: Pick<SameWork, 'orderId' | 'uploadId' | 'by'>,
  { bitErrorRate, overlapSeconds, offsetSeconds }: Agreement,
): SameWork => ({
  ...other,
  fromSecond: Math.max(0, Math.round(offsetSeconds * 10) / 10),
  overlapSeconds: Math.round(overlapSeconds * 10) / 10,
  agreementPercent: Math.round((1 - bitErrorRate) * 100),
});
