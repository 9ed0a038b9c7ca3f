import type { Finding, FindingCode } from '#shared/domain/screening/finding.ts';
import type { ImageMeasurement, VideoMeasurement } from '#shared/domain/screening/measurement.ts';
import type { ScreeningRules, Submission } from '#shared/domain/screening/rules.ts';
import type { ScreenedFile } from '#shared/domain/screening/screen-file.ts';
import { screenSubmission } from '#shared/domain/screening/screen-submission.ts';

const SHA = 'a'.repeat(64);

/** A brief that a good video meets. */
export const rules: ScreeningRules = {
  minSeconds: 10,
  maxSeconds: 30,
  orientation: 'portrait',
  minShortEdgePixels: 720,
  isAudioRequired: true,
  allowedContainers: ['mp4', 'mov', 'jpeg'],
  allowedVideoCodecs: ['h264', 'hevc'],
  mustInclude: [],
  hashtags: [],
  forbiddenWords: [],
  maxBytes: 1_000_000,
};

/** A good video, with `seconds` of video and sound. */
export const videoMeasurement = (seconds = 15, change: Partial<VideoMeasurement> = {}): VideoMeasurement => ({
  kind: 'video',
  container: 'mp4',
  mimeType: 'video/mp4',
  bytes: 5_000,
  width: 720,
  height: 1_280,
  orientation: 'portrait',
  rotation: 0,
  durationSeconds: seconds,
  videoCodec: 'h264',
  audioCodec: 'aac',
  tracks: [
    { kind: 'video', codec: 'h264', durationSeconds: seconds },
    { kind: 'audio', codec: 'aac', durationSeconds: seconds },
  ],
  ...change,
});

export const photo: ImageMeasurement = {
  kind: 'image',
  container: 'jpeg',
  mimeType: 'image/jpeg',
  bytes: 5_000,
  width: 1_080,
  height: 1_920,
  orientation: 'portrait',
  rotation: 0,
};

/** A file that arrived as declared. */
export const file = (
  measurement: ScreenedFile['measurement'],
  declared: Partial<ScreenedFile['declared']> = {},
): ScreenedFile => ({
  measurement,
  declared: {
    fileName: 'clip.mp4',
    contentType: measurement.mimeType,
    size: measurement.bytes,
    sha256: SHA,
    ...declared,
  },
  sha256: declared.sha256 ?? SHA,
});

/** An image set of this many different images. */
export const imageSet = (count: number): readonly ScreenedFile[] =>
  Array.from({ length: count }, (_, at) =>
    file(photo, { fileName: `${at}.jpg`, sha256: String(at).padStart(64, '0') }),
  );

export const screenFiles = (
  files: readonly ScreenedFile[],
  change: Partial<ScreeningRules> = {},
  text: Partial<Submission> = {},
): readonly Finding[] =>
  screenSubmission(
    files,
    { title: '', description: '', hashtags: [], files: files.map(({ declared }) => declared), ...text },
    { ...rules, ...change },
  );

export const findingCodesOf = (findings: readonly Finding[]): readonly FindingCode[] =>
  findings.map(({ code }) => code);
