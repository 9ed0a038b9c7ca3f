import { createHash } from 'node:crypto';
import {
  type ContentModerationDetection,
  DetectModerationLabelsCommand,
  GetContentModerationCommand,
  type ModerationLabel,
  RekognitionClient,
  StartContentModerationCommand,
} from '@aws-sdk/client-rekognition';
import type { ContentLabel } from '../../domain/screening/content-labels.ts';
import type { Measurement } from '../../domain/screening/measurement.ts';
import type { ContentModeration, ModeratedFile, ModerationResult } from './content-moderation.ts';

// Limits of Rekognition: https://docs.aws.amazon.com/rekognition/latest/dg/limits.html
const maxImageBytes = 15 * 1024 ** 2;
const maxVideoBytes = 10 * 1024 ** 3;

const isReadableVideo = (file: Measurement): boolean =>
  file.kind === 'video' &&
  (file.container === 'mp4' || file.container === 'mov') &&
  file.videoCodec === 'h264' &&
  file.bytes <= maxVideoBytes;

const isReadableImage = (file: Measurement): boolean =>
  file.kind === 'image' &&
  (file.container === 'jpeg' || file.container === 'png') &&
  file.bytes <= maxImageBytes;

const toLabels = ({ Name, Confidence }: ModerationLabel, atMs?: number): readonly ContentLabel[] =>
  Name === undefined
    ? []
    : [
        {
          label: Name,
          confidence: Confidence ?? 0,
          ...(atMs !== undefined && { atSecond: Math.max(0, atMs) / 1_000 }),
        },
      ];

/** The same bytes and round give the same job, so nothing needs to be stored. */
const tokenOf = ({ key, versionId = '', round }: ModeratedFile): string =>
  createHash('sha256').update(`${key}\n${versionId}\n${round}`).digest('hex');

/**
 * Amazon Rekognition checks images at once and videos in a job. Other formats are left to the reviewer, who
 * checks every work.
 */
export const rekognition = (
  bucket: () => string,
  minConfidence: number,
  client = new RekognitionClient({}),
): ContentModeration => {
  const toS3Object = ({ key, versionId }: ModeratedFile) => ({
    S3Object: { Bucket: bucket(), Name: key, ...(versionId && { Version: versionId }) },
  });

  const moderateImage = async (file: ModeratedFile): Promise<ModerationResult> => {
    const { ModerationLabels = [] } = await client.send(
      new DetectModerationLabelsCommand({ Image: toS3Object(file), MinConfidence: minConfidence }),
    );
    return { status: 'completed', labels: ModerationLabels.flatMap((label) => toLabels(label)) };
  };

  const moderateVideo = async (file: ModeratedFile): Promise<ModerationResult> => {
    const { JobId } = await client.send(
      new StartContentModerationCommand({
        Video: toS3Object(file),
        MinConfidence: minConfidence,
        ClientRequestToken: tokenOf(file),
      }),
    );
    const seen: ContentModerationDetection[] = [];
    for (let next: string | undefined, isFirst = true; isFirst || next; isFirst = false) {
      const page = await client.send(
        new GetContentModerationCommand({ JobId, MaxResults: 1_000, ...(next && { NextToken: next }) }),
      );
      if (page.JobStatus === 'IN_PROGRESS') return { status: 'in-progress' };
      if (page.JobStatus !== 'SUCCEEDED') {
        throw new Error(`the moderation of ${file.key} failed: ${page.StatusMessage ?? page.JobStatus}`);
      }
      seen.push(...(page.ModerationLabels ?? []));
      next = page.NextToken;
    }
    const labels = seen.flatMap(({ ModerationLabel: label, Timestamp }) =>
      label ? toLabels(label, Timestamp) : [],
    );
    return { status: 'completed', labels };
  };

  return {
    moderateFile: async (file) => {
      if (isReadableVideo(file.measurement)) return moderateVideo(file);
      return isReadableImage(file.measurement) ? moderateImage(file) : { status: 'unsupported' };
    },
  };
};
