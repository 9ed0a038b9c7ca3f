import { type ContentLabel, findingsOfLabels } from '../screening/content-labels.ts';
import type { Finding } from '../screening/finding.ts';
import { toFinding } from '../screening/finding-texts.ts';
import { formatBytes } from '../screening/format-values.ts';
import type { Measurement } from '../screening/measurement.ts';
import type { ScreeningRules } from '../screening/rules.ts';
import { screenFile } from '../screening/screen-file.ts';
import { mediaTypeOf } from '../uploads/media-types.ts';
import type { Asset } from './asset.ts';
import type { AssetPolicy } from './asset-policy.ts';
import { type AssetPurpose, assetPurposes } from './asset-purposes.ts';

const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'];
const documentTypes = ['application/pdf', 'text/plain'];

/** The media types that assets for a purpose may be declared as. */
export const typesOfPurpose = (purpose: AssetPurpose): readonly string[] =>
  assetPurposes[purpose].canBeDocument ? [...pictureTypes, ...documentTypes] : pictureTypes;

type Declared = Pick<Asset, 'fileName' | 'contentType' | 'size' | 'sha256' | 'purpose'>;

/** Whether an asset is declared as a document, which is not shown as a picture. */
export const isDocument = (declared: Pick<Declared, 'fileName' | 'contentType'>): boolean =>
  documentTypes.includes(mediaTypeOf(declared));

/** What is screened like any file: the bytes that arrived, and whether they are the declared picture. */
const rulesOfFile = ({ maxBytes }: AssetPolicy): ScreeningRules => ({
  ...{ maxBytes, minShortEdgePixels: 0, isAudioRequired: false, forbiddenWords: [] },
  ...{ mustInclude: [], hashtags: [], minSeconds: 0, maxSeconds: Number.POSITIVE_INFINITY },
  allowedContainers: ['jpeg', 'png', 'webp', 'gif', 'mp4', 'mov', 'webm', 'mkv'],
  allowedVideoCodecs: ['h264', 'hevc', 'vp9', 'av1'],
  orientation: 'any',
});

/** The findings on an arrived picture. With any, it is refused. */
export const screenAssetPicture = (
  declared: Declared,
  measurement: Measurement,
  sha256: string,
  policy: AssetPolicy,
): readonly Finding[] => {
  const file = declared.fileName;
  if (measurement.kind === 'video' || (measurement.kind === 'image' && measurement.container === 'gif'))
    return [toFinding('type-not-accepted', 'picture-not-accepted', { file })];
  const findings = screenFile({ declared, measurement, sha256 }, rulesOfFile(policy));
  return measurement.kind === 'image' ? [...findings, ...screenPixels(file, measurement, policy)] : findings;
};

const screenPixels = (
  file: string,
  { width, height }: { readonly width: number; readonly height: number },
  { maxPixels, minShortEdgePixels: minShortEdge }: AssetPolicy,
): readonly Finding[] => {
  const pixels = `${width}×${height}`;
  if (width * height > maxPixels)
    return [toFinding('file-too-large', 'picture-too-large', { file, pixels, maxPixels })];
  return Math.min(width, height) < minShortEdge
    ? [toFinding('resolution-too-low', 'picture-too-small', { file, pixels, minShortEdge })]
    : [];
};

/** The findings on an arrived document: its size, and whether its content is of its type. */
export const screenDocument = (
  declared: Declared,
  arrived: { readonly bytes: number; readonly hasDeclaredType: boolean },
): readonly Finding[] => {
  const file = declared.fileName;
  const findings: Finding[] = [];
  if (arrived.bytes !== declared.size) {
    const values = { size: formatBytes(arrived.bytes), declaredSize: formatBytes(declared.size) };
    findings.push(toFinding('size-mismatch', 'size-mismatch', { file, ...values }));
  }
  if (!arrived.hasDeclaredType)
    findings.push(toFinding('type-mismatch', 'document-mismatch', { file, type: mediaTypeOf(declared) }));
  return findings;
};

/** The labels of a moderation service that a reviewer must check. */
export const flagsOfLabels = (
  { fileName }: Pick<Asset, 'fileName'>,
  labels: readonly ContentLabel[],
  minConfidencePercent: number,
): readonly Finding[] => findingsOfLabels(fileName, labels, minConfidencePercent);
