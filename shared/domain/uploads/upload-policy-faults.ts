import { toMilliseconds } from '../time.ts';
import type { UploadPolicy } from './upload-policy.ts';

/** Maximum bytes of one request to the object store. */
const maxSinglePutBytes = 5 * 1024 ** 3;

/** A signed URL expires with the session of the role that signed it, which can last only little more than an hour. */
const maxUrlLifetime = 'PT1H';

/** The faults of an upload policy whose values have the right shape. */
export const faultsOfUploads = (uploads: UploadPolicy): readonly string[] => {
  const { multipartThresholdBytes, maxParts, partUrlsPerResponse, uploadUrlLifetime, downloadUrlLifetime } =
    uploads;
  const isShort = (duration: string) => toMilliseconds(duration) <= toMilliseconds(maxUrlLifetime);
  const rules: readonly (readonly [holds: boolean, fault: string])[] = [
    [
      multipartThresholdBytes <= maxSinglePutBytes,
      `uploads.multipartThresholdBytes is at most ${maxSinglePutBytes}`,
    ],
    [maxParts >= 1, 'uploads.maxParts is 1 or more'],
    [partUrlsPerResponse >= 1, 'uploads.partUrlsPerResponse is 1 or more'],
    [isShort(uploadUrlLifetime), `uploads.uploadUrlLifetime is at most ${maxUrlLifetime}`],
    [isShort(downloadUrlLifetime), `uploads.downloadUrlLifetime is at most ${maxUrlLifetime}`],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
};
