import type { Finding } from './finding.ts';
import type { ImageMeasurement, VideoMeasurement } from './measurement.ts';
import type { ScreeningRules } from './rules.ts';

/** Findings on the orientation and resolution of a video or an image. */
export const screenPicture = (
  fileName: string,
  picture: VideoMeasurement | ImageMeasurement,
  rules: ScreeningRules,
): readonly Finding[] => {
  const { width, height, orientation } = picture;
  const size = `${width}×${height}`;
  const findings: Finding[] = [];
  const wanted = rules.orientation ?? 'any';
  if (wanted !== 'any' && orientation !== wanted) {
    const message = `"${fileName}" is ${orientation} (${size}), but the brief requires ${wanted}: rotate or crop it.`;
    findings.push({ code: 'wrong-orientation', message });
  }
  const shortEdge = Math.min(width, height);
  if (shortEdge < rules.minShortEdgePixels) {
    const message = `"${fileName}" is ${size}. Its shorter side has ${shortEdge} pixels, but the brief requires at least ${rules.minShortEdgePixels}: export it larger.`;
    findings.push({ code: 'resolution-too-low', message });
  }
  return findings;
};
