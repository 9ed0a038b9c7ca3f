import * as z from 'zod';
import { Reason } from '../reason.ts';
import { type Refusal, refuseInState } from '../refusal.ts';
import { TakedownNote } from '../takedowns/takedown-note.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { assetPurposeNames } from './asset-purposes.ts';

export const assetStatuses = ['waiting', 'ready', 'in_moderation', 'refused'] as const;

/**
 * A picture or document that a party shows: an avatar, a cover, an image or a file of a task. It is checked after it
 * has arrived. Others see it only when it is `ready`.
 */
export const Asset = z.object({
  id: z.string(),
  owner: z.object({ as: z.enum(['creator', 'advertiser']), id: z.string() }),
  purpose: z.enum(assetPurposeNames),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  /** Lower-case hex. Empty if the client declared none. */
  sha256: z.string(),
  status: z.enum(assetStatuses),
  createdAt: Instant,
  /** The size of the large copy, in pixels. Absent for documents, and before the check. */
  picture: z.object({ width: z.int(), height: z.int() }).exactOptional(),
  /** The version of the object that was checked. */
  objectVersion: z.string().exactOptional(),
  /** Why it was refused, or why a reviewer must decide. */
  reasons: z.array(Reason),
  checkedAt: Instant.exactOptional(),
  decision: z
    .object({ decision: z.enum(['approve', 'reject']), at: Instant, by: z.string() })
    .exactOptional(),
  /** Set while the asset is taken down: then nobody but its owner and staff see it. */
  takenDown: TakedownNote.exactOptional(),
  version: z.int(),
});

export type Asset = TypeOf<typeof Asset>;

/** What the check of the arrived file found. */
export type AssetCheck = {
  /** Why the file is refused; none if it is accepted. */
  readonly findings: readonly Reason[];
  /** What a reviewer must check; none if nobody must. */
  readonly flags: readonly Reason[];
  readonly isReviewed: boolean;
  readonly picture?: Asset['picture'];
  readonly objectVersion?: string;
};

/** An asset after its check. One that was checked before stays as it is. */
export const checkAsset = (asset: Asset, check: AssetCheck, now: Instant): Asset => {
  if (asset.status !== 'waiting') return asset;
  const { findings, flags, isReviewed, picture, objectVersion } = check;
  const needsReviewer = isReviewed || flags.length > 0;
  return {
    ...asset,
    status: findings.length > 0 ? 'refused' : needsReviewer ? 'in_moderation' : 'ready',
    reasons: findings.length > 0 ? [...findings] : [...flags],
    checkedAt: now,
    ...(picture && { picture }),
    ...(objectVersion !== undefined && { objectVersion }),
    version: asset.version + 1,
  };
};

/** Where clients send files. Every object here is checked when it arrives. */
export const originalPrefix = 'assets/originals/';

export type AssetVerdict = {
  readonly decision: 'approve' | 'reject';
  readonly reasons: readonly Reason[];
  readonly reviewerId: string;
};

/** Shows an asset, or refuses it with reasons. The same decision given again changes nothing. */
export const decideAsset = (
  asset: Asset,
  { decision, reasons, reviewerId }: AssetVerdict,
  now: Instant,
): Asset | Refusal => {
  if (asset.decision?.decision === decision) return asset;
  if (asset.status !== 'in_moderation') return refuseInState(asset.status, `The asset is ${asset.status}.`);
  return {
    ...asset,
    status: decision === 'approve' ? 'ready' : 'refused',
    reasons: [...reasons],
    decision: { decision, at: now, by: reviewerId },
    version: asset.version + 1,
  };
};

/** An asset with its takedown, or without one. */
export const withAssetTakedown = (
  { takenDown: _before, ...asset }: Asset,
  note: TakedownNote | undefined,
): Asset => ({ ...asset, ...(note && { takenDown: note }), version: asset.version + 1 });

/** Whether others see an asset. */
export const isShown = ({ status, takenDown }: Asset): boolean => status === 'ready' && !takenDown;
