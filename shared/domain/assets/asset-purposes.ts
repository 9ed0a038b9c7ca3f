import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** A size-limited copy of a picture. With `crop` it fills the box, else it fits into it. It is never enlarged. */
export type CopyRule = { readonly width: number; readonly height: number; readonly crop: boolean };

/** The copies of every picture, by name. */
export const copyNames = ['small', 'large'] as const;

export type CopyName = (typeof copyNames)[number];

type PurposeRow = {
  /** The parties that show such an asset. */
  readonly owners: readonly ('creator' | 'advertiser')[];
  /** Whether it can be a document, which has no copies. */
  readonly canBeDocument: boolean;
  readonly copies: Readonly<Record<CopyName, CopyRule>>;
};

const square = (pixels: number): CopyRule => ({ width: pixels, height: pixels, crop: true });
const within = (pixels: number): CopyRule => ({ width: pixels, height: pixels, crop: false });
const pictureOfTask = { small: within(320), large: within(1_280) };

/** What assets are for. A party has one avatar and one cover; a task names its images and files. */
export const assetPurposes = {
  avatar: {
    owners: ['creator', 'advertiser'],
    canBeDocument: false,
    copies: { small: square(128), large: square(512) },
  },
  cover: {
    owners: ['creator', 'advertiser'],
    canBeDocument: false,
    copies: { small: within(480), large: within(1_280) },
  },
  task_image: { owners: ['advertiser'], canBeDocument: false, copies: pictureOfTask },
  brief_file: { owners: ['advertiser'], canBeDocument: true, copies: pictureOfTask },
} as const satisfies Readonly<Record<string, PurposeRow>>;

export type AssetPurpose = keyof typeof assetPurposes;

export const assetPurposeNames = Object.keys(assetPurposes) as [AssetPurpose, ...AssetPurpose[]];

/** The purposes of assets that a party itself shows, beside its name. */
export const partyPictures = ['avatar', 'cover'] as const satisfies readonly AssetPurpose[];

export type PartyPicture = (typeof partyPictures)[number];

/** The assets that are the pictures of a party. */
export const Pictures = z.object({ avatar: z.string().exactOptional(), cover: z.string().exactOptional() });

export type Pictures = TypeOf<typeof Pictures>;

export const isPartyPicture = (purpose: string): purpose is PartyPicture =>
  partyPictures.some((one) => one === purpose);

/** Whether a party of this kind may show assets for a purpose. */
export const isOwnerOf = (purpose: AssetPurpose, kind: 'creator' | 'advertiser'): boolean =>
  assetPurposes[purpose].owners.some((one) => one === kind);

/** The path of a copy of a picture. Everyone may get it, without a token. */
export const copyPathOf = (assetId: string, copy: CopyName): string => `/assets/${assetId}/${copy}`;
