import sharp from 'sharp';
import { type CopyRequest, isCopyRequest } from '../../../pictures/copy-messages.ts';

/** The quality of WebP. A photograph of 1,280 pixels takes about 150 kB. */
const quality = 82;

/** The copy, turned as the picture is shown, in sRGB and without metadata; or nothing if it cannot be decoded. */
const copyPicture = async ({ bytes, rule, maxPixels }: CopyRequest) => {
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: maxPixels,
      failOn: 'truncated',
      pages: 1,
    })
      .autoOrient()
      .resize({
        ...{ width: rule.width, height: rule.height, withoutEnlargement: true },
        fit: rule.crop ? 'cover' : 'inside',
      })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return {};
  }
};

// One thread, and no cache: the process copies one picture.
sharp.concurrency(1);
sharp.cache(false);
process.on('disconnect', () => process.exit());
process.on('message', async (message) => {
  if (isCopyRequest(message)) process.send?.(await copyPicture(message));
  else process.exit(1);
});
process.send?.('ready');
