import * as z from 'zod';
import { Asset } from '../assets/asset.ts';
import { assetPurposeNames } from '../assets/asset-purposes.ts';
import { AssetId, Reason } from '../fields.ts';
import { defineData, type EventRow } from './event-row.ts';

const asset = {
  ...defineData(
    {
      assetId: AssetId,
      owner: z.strictObject(Asset.shape.owner.shape),
      purpose: z.enum(assetPurposeNames),
    },
    ({ owner }) => [owner],
  ),
  /** `isModerated`: a reviewer decided. */
  internal: { reasons: z.array(Reason), fileName: z.string(), isModerated: z.boolean() },
};

/** The events of pictures and documents, for the party that shows them. */
export const assetEvents = {
  'asset.ready': {
    description: 'A picture or document of a party was checked, and others see it.',
    ...asset,
  },
  'asset.refused': {
    description: 'A picture or document of a party was refused by its check, or by a reviewer.',
    ...asset,
  },
} as const satisfies Readonly<Record<string, EventRow>>;
