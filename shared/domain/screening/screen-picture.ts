import type { Finding } from './finding.ts';
import type { ImageMeasurement, VideoMeasurement } from './measurement.ts';
import type { ScreeningRules } from './rules.ts';

/** Findings on what a video and an image have in common: orientation and resolution, as a viewer sees them. */
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
    const message = `"${fileName}" is ${orientation} (${size}), and the brief asks for ${wanted}: turn or reframe it.`;
    findings.push({ code: 'wrong-orientation', message });
  }
  const shortEdge = Math.min(width, height);
  if (shortEdge < rules.minShortEdgePixels) {
    const message = `"${fileName}" is ${size}, so its shorter side has ${shortEdge} pixels, and the brief asks for at least ${rules.minShortEdgePixels}: export it larger.`;
    findings.push({ code: 'resolution-too-low', message });
  }
  return findings;
};
