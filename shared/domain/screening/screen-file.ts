import { isSameMediaType, NO_MEDIA_TYPE, normalizeMediaType } from '../uploads/media-types.ts';
import type { UnreadableReason } from './file-problems.ts';
import type { Finding, FindingCode } from './finding.ts';
import { toFinding } from './finding-texts.ts';
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

const screenReceivedBytes = (
  { declared, measurement, sha256 }: ScreenedFile,
  rules: ScreeningRules,
): readonly Finding[] => {
  const file = declared.fileName;
  const size = formatBytes(measurement.bytes);
  const findings: Finding[] = [];
  if (measurement.bytes > rules.maxBytes) {
    const maxSize = formatBytes(rules.maxBytes);
    findings.push(toFinding('file-too-large', 'file-too-large', { file, size, maxSize }));
  }
  if (measurement.bytes !== declared.size) {
    const declaredSize = formatBytes(declared.size);
    findings.push(toFinding('size-mismatch', 'size-mismatch', { file, size, declaredSize }));
  } else if (declared.sha256 && sha256.toLowerCase() !== declared.sha256.toLowerCase()) {
    const values = { file, sha256, declaredSha256: declared.sha256 };
    findings.push(toFinding('checksum-mismatch', 'checksum-mismatch', values));
  }
  return findings;
};

const screenType = (
  declared: DeclaredFile,
  measurement: VideoMeasurement | ImageMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => {
  const file = declared.fileName;
  const findings: Finding[] = [];
  const container = nameOfContainer(measurement.container);
  if (!rules.allowedContainers.includes(measurement.container)) {
    const accepted = namesOfContainers(rules.allowedContainers);
    findings.push(toFinding('type-not-accepted', 'type-not-accepted', { file, container, accepted }));
  }
  const type = normalizeMediaType(declared.contentType) ?? declared.contentType;
  if (type !== NO_MEDIA_TYPE && !isSameMediaType(type, measurement.mimeType)) {
    const values = { file, declaredType: declared.contentType, container, type: measurement.mimeType };
    findings.push(toFinding('type-mismatch', 'type-mismatch', values));
  }
  return findings;
};

/** Findings on one file: its received bytes, its type and its content. */
export const screenFile = (file: ScreenedFile, rules: ScreeningRules): readonly Finding[] => {
  const { declared, measurement } = file;
  const findings = screenReceivedBytes(file, rules);
  if (measurement.kind === 'unreadable') {
    const problem = { en: measurement.detail, zh: measurement.detailZh };
    const code = unreadableCodes[measurement.reason];
    return [...findings, toFinding(code, 'file-unreadable', { file: declared.fileName, problem })];
  }
  return [
    ...findings,
    ...screenType(declared, measurement, rules),
    ...screenPicture(declared.fileName, measurement, rules),
    ...(measurement.kind === 'video' ? screenVideo(declared.fileName, measurement, rules) : []),
  ];
};
