import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import type Sharp from 'sharp';
import { type CopyRequest, isCopyRequest } from '../../../pictures/copy-messages.ts';

/** The library is native, so it is not bundled. On one machine it is not beside the code, and `require` finds it. */
const sharp: typeof Sharp = createRequire(import.meta.url)('sharp');

/** The quality of WebP. A photograph of 1,280 pixels takes about 150 kB. */
const quality = 82;

const decode = ({ bytes, maxPixels }: CopyRequest) =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn: 'truncated', pages: 1 }).autoOrient();

/** A picture that is smaller than the box is cropped to its own size. */
const boxOf = async (request: CopyRequest) => {
  const { width, height, crop } = request.rule;
  if (!crop) return { width, height };
  const { autoOrient: shown } = await decode(request).metadata();
  const scale = Math.min(1, shown.width / width, shown.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

/** The copy, turned as the picture is shown, in sRGB and without metadata; or nothing if it cannot be decoded. */
const copyPicture = async (request: CopyRequest) => {
  try {
    const fit = request.rule.crop ? 'cover' : 'inside';
    const { data, info } = await decode(request)
      .resize({ ...(await boxOf(request)), fit, withoutEnlargement: true })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return {};
  }
};

// On one machine, an order that waits comes first.
setPriority(constants.priority.PRIORITY_LOW);
// One thread, and no cache: the process copies one picture.
sharp.concurrency(1);
sharp.cache(false);
process.on('disconnect', () => process.exit());
process.on('message', async (message) => {
  if (isCopyRequest(message)) process.send?.(await copyPicture(message));
  else process.exit(1);
});
process.send?.('ready');
