import type { UnreadableReason } from './file-problems.ts';
import type { Finding, FindingCode } from './finding.ts';
import { formatBytes, nameOfContainer, namesOfContainers } from './format-values.ts';
import type { ImageMeasurement, Measurement, VideoMeasurement } from './measurement.ts';
import type { DeclaredFile, ScreeningRules } from './rules.ts';
import { screenPicture } from './screen-picture.ts';
import { screenVideo } from './screen-video.ts';

/** A file of the submission: as declared, as measured, and the lower-case hex SHA-256 of the received bytes. */
export type ScreenedFile = {
  readonly declared: DeclaredFile;
  readonly measurement: Measurement;
  readonly sha256: string;
};

const unreadableCodes: Readonly<Record<UnreadableReason, FindingCode>> = {
  empty: 'file-empty',
  truncated: 'file-truncated',
  damaged: 'file-damaged',
  'not-media': 'type-not-accepted',
  encrypted: 'file-encrypted',
  'too-complex': 'file-too-complex',
};

/** Aliases of media types, and types that every player treats alike, such as MOV and MP4. */
const typeAliases: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'video/quicktime': 'video/mp4',
  'video/x-m4v': 'video/mp4',
  'video/matroska': 'video/x-matroska',
};

const normalizeType = (contentType: string): string => {
  const bare = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  return typeAliases[bare] ?? bare;
};

/** A declared type without a meaning. */
const UNKNOWN_TYPE = 'application/octet-stream';

const screenReceivedBytes = (
  { declared, measurement, sha256 }: ScreenedFile,
  rules: ScreeningRules,
): readonly Finding[] => {
  const name = `"${declared.fileName}"`;
  const findings: Finding[] = [];
  if (measurement.bytes > rules.maxBytes) {
    const message = `${name} has ${formatBytes(measurement.bytes)}. The maximum is ${formatBytes(rules.maxBytes)}: export it smaller.`;
    findings.push({ code: 'file-too-large', message });
  }
  if (measurement.bytes !== declared.size) {
    const message = `${name} was declared with ${formatBytes(declared.size)}, but ${formatBytes(measurement.bytes)} were received: upload it again.`;
    findings.push({ code: 'size-mismatch', message });
  } else if (sha256.toLowerCase() !== declared.sha256.toLowerCase()) {
    const message = `${name} has the SHA-256 ${sha256}, but ${declared.sha256} was declared: upload it again.`;
    findings.push({ code: 'checksum-mismatch', message });
  }
  return findings;
};

const screenType = (
  declared: DeclaredFile,
  measurement: VideoMeasurement | ImageMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => {
  const name = `"${declared.fileName}"`;
  const findings: Finding[] = [];
  const found = nameOfContainer(measurement.container);
  if (!rules.allowedContainers.includes(measurement.container)) {
    const wanted = namesOfContainers(rules.allowedContainers);
    const message = `The content of ${name} is ${found}, but the brief accepts ${wanted}: export it in that format.`;
    findings.push({ code: 'type-not-accepted', message });
  }
  const type = normalizeType(declared.contentType);
  if (type !== UNKNOWN_TYPE && type !== normalizeType(measurement.mimeType)) {
    const message = `${name} was declared as ${declared.contentType}, but its content is ${found} (${measurement.mimeType}). Declare the actual type, or export the file again.`;
    findings.push({ code: 'type-mismatch', message });
  }
  return findings;
};

/** Findings on one file: its received bytes, its type and its content. */
export const screenFile = (file: ScreenedFile, rules: ScreeningRules): readonly Finding[] => {
  const { declared, measurement } = file;
  const findings = screenReceivedBytes(file, rules);
  if (measurement.kind === 'unreadable') {
    const code = unreadableCodes[measurement.reason];
    return [...findings, { code, message: `"${declared.fileName}" is not accepted: ${measurement.detail}.` }];
  }
  return [
    ...findings,
    ...screenType(declared, measurement, rules),
    ...screenPicture(declared.fileName, measurement, rules),
    ...(measurement.kind === 'video' ? screenVideo(declared.fileName, measurement, rules) : []),
  ];
};
