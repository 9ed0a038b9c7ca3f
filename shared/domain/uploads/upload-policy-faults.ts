import { toMilliseconds } from '../time.ts';
import type { UploadPolicy } from './upload-policy.ts';

/** The most bytes that the object store takes in one request. */
const maxSinglePutBytes = 5 * 1024 ** 3;

/** A signed address ends with the session of the role that signed it, which may be after little more than an hour. */
const maxUrlLifetime = 'PT1H';

/** What is wrong with a policy of uploads whose every value has the right shape. */
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
