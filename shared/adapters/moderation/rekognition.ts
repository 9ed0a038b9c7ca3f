import { createHash } from 'node:crypto';
import {
  type ContentModerationDetection,
  DetectModerationLabelsCommand,
  GetContentModerationCommand,
  type ModerationLabel,
  RekognitionClient,
  StartContentModerationCommand,
} from '@aws-sdk/client-rekognition';
import type { Measurement } from '../../domain/screening/measurement.ts';
import type { Objection } from '../../domain/screening/objections.ts';
import type { ContentModeration, Moderated, ModeratedFile } from './content-moderation.ts';

// What Rekognition reads: https://docs.aws.amazon.com/rekognition/latest/dg/limits.html
const largestImage = 15 * 1024 ** 2;
const largestVideo = 10 * 1024 ** 3;

const isReadableVideo = (file: Measurement): boolean =>
  file.kind === 'video' &&
  (file.container === 'mp4' || file.container === 'mov') &&
  file.videoCodec === 'h264' &&
  file.bytes <= largestVideo;

const isReadableImage = (file: Measurement): boolean =>
  file.kind === 'image' &&
  (file.container === 'jpeg' || file.container === 'png') &&
  file.bytes <= largestImage;

const toObjection = ({ Name, Confidence }: ModerationLabel, atMs?: number): readonly Objection[] =>
  Name === undefined
    ? []
    : [
        {
          label: Name,
          confidence: Confidence ?? 0,
          ...(atMs !== undefined && { atSecond: Math.max(0, atMs) / 1_000 }),
        },
      ];

/** The same bytes and round give the same job, so that nothing about it has to be remembered. */
const tokenOf = ({ key, versionId = '', round }: ModeratedFile): string =>
  createHash('sha256').update(`${key}\n${versionId}\n${round}`).digest('hex');

/**
 * Amazon Rekognition looks at images at once, and at videos in a job of its own. Formats that it does not read are left
 * to the reviewer, who looks at every work.
 */
export const rekognition = (
  bucket: () => string,
  leastConfidence: number,
  client = new RekognitionClient({}),
): ContentModeration => {
  const stored = ({ key, versionId }: ModeratedFile) => ({
    S3Object: { Bucket: bucket(), Name: key, ...(versionId && { Version: versionId }) },
  });

  const lookAtImage = async (file: ModeratedFile): Promise<Moderated> => {
    const { ModerationLabels = [] } = await client.send(
      new DetectModerationLabelsCommand({ Image: stored(file), MinConfidence: leastConfidence }),
    );
    return { status: 'looked', objections: ModerationLabels.flatMap((label) => toObjection(label)) };
  };

  const lookAtVideo = async (file: ModeratedFile): Promise<Moderated> => {
    const { JobId } = await client.send(
      new StartContentModerationCommand({
        Video: stored(file),
        MinConfidence: leastConfidence,
        ClientRequestToken: tokenOf(file),
      }),
    );
    const seen: ContentModerationDetection[] = [];
    for (let next: string | undefined, isFirst = true; isFirst || next; isFirst = false) {
      const page = await client.send(
        new GetContentModerationCommand({ JobId, MaxResults: 1_000, ...(next && { NextToken: next }) }),
      );
      if (page.JobStatus === 'IN_PROGRESS') return { status: 'looking' };
      if (page.JobStatus !== 'SUCCEEDED') {
        throw new Error(`the moderation of ${file.key} failed: ${page.StatusMessage ?? page.JobStatus}`);
      }
      seen.push(...(page.ModerationLabels ?? []));
      next = page.NextToken;
    }
    const objections = seen.flatMap(({ ModerationLabel: label, Timestamp }) =>
      label ? toObjection(label, Timestamp) : [],
    );
    return { status: 'looked', objections };
  };

  return {
    look: async (file) => {
      if (isReadableVideo(file.measurement)) return lookAtVideo(file);
      return isReadableImage(file.measurement) ? lookAtImage(file) : { status: 'not-looked' };
    },
  };
};
