import type { Finding } from './finding.ts';
import { toFinding } from './finding-texts.ts';
import { nameOfOrientation } from './format-values.ts';
import type { ImageMeasurement, VideoMeasurement } from './measurement.ts';
import type { ScreeningRules } from './rules.ts';

/** Findings on the orientation and resolution of a video or an image. */
export const screenPicture = (
  file: string,
  picture: VideoMeasurement | ImageMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => {
  const { width, height } = picture;
  const pixels = `${width}×${height}`;
  const findings: Finding[] = [];
  const wanted = rules.orientation ?? 'any';
  if (wanted !== 'any' && picture.orientation !== wanted) {
    const orientation = nameOfOrientation(picture.orientation);
    const values = { file, pixels, orientation, wanted: nameOfOrientation(wanted) };
    findings.push(toFinding('wrong-orientation', 'wrong-orientation', values));
  }
  const shortEdge = Math.min(width, height);
  if (shortEdge < rules.minShortEdgePixels) {
    const values = { file, pixels, shortEdge, minShortEdge: rules.minShortEdgePixels };
    findings.push(toFinding('resolution-too-low', 'resolution-too-low', values));
  }
  return findings;
};
