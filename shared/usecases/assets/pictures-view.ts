import { copyPathOf, type Pictures, partyPictures } from '../../domain/assets/asset-purposes.ts';

/** The paths of the large copies of a party's pictures, for everyone who sees these pictures. */
export const toPicturesView = (pictures: Pictures): Pictures =>
  Object.fromEntries(
    partyPictures.flatMap((name) => {
      const assetId = pictures[name];
      return assetId === undefined ? [] : [[name, copyPathOf(assetId, 'large')]];
    }),
  );
