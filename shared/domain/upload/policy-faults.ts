import { milliseconds } from '../time.ts';
import type { UploadPolicy } from './policy.ts';

/** The most bytes that the object store takes in one request. */
const mostInOnePiece = 5 * 1024 ** 3;

/** A signed address ends with the session of the role that signed it, which may be after little more than an hour. */
const longestAddress = 'PT1H';

/** What is wrong with a policy of uploads whose every value has the right shape. */
export const faultsOfUploads = (uploads: UploadPolicy): readonly string[] => {
  const { partsOver, mostParts, partsPerAnswer, sendWithin, fetchWithin } = uploads;
  const isShort = (duration: string) => milliseconds(duration) <= milliseconds(longestAddress);
  const rules: readonly (readonly [holds: boolean, fault: string])[] = [
    [partsOver <= mostInOnePiece, `uploads.partsOver is at most ${mostInOnePiece}`],
    [mostParts >= 1, 'uploads.mostParts is 1 or more'],
    [partsPerAnswer >= 1, 'uploads.partsPerAnswer is 1 or more'],
    [isShort(sendWithin), `uploads.sendWithin is at most ${longestAddress}`],
    [isShort(fetchWithin), `uploads.fetchWithin is at most ${longestAddress}`],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
};
