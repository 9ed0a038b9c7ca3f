import type { Finding } from './finding.ts';
import { MAX_IMAGES, type ScreeningRules, type Submission } from './rules.ts';
import { type ScreenedFile, screenFile } from './screen-file.ts';
import { screenText } from './screen-text.ts';

const findDuplicates = (files: readonly ScreenedFile[]): readonly Finding[] => {
  const firstNames = new Map<string, string>();
  return files.flatMap(({ declared, sha256 }) => {
    const first = firstNames.get(sha256);
    if (first === undefined) {
      firstNames.set(sha256, declared.fileName);
      return [];
    }
    const message = `"${declared.fileName}" has the same bytes as "${first}": remove one of them.`;
    return [{ code: 'duplicate-file' as const, message }];
  });
};

const screenSet = (files: readonly ScreenedFile[]): readonly Finding[] => {
  if (files.length === 0) {
    const message = `The submission has no file: upload one video, or 1 to ${MAX_IMAGES} images.`;
    return [{ code: 'no-files', message }];
  }
  const videos = files.filter((file) => file.measurement.kind === 'video').length;
  const images = files.filter((file) => file.measurement.kind === 'image').length;
  const findings: Finding[] = [];
  if (videos > 0 && images > 0) {
    const message = `The submission mixes videos (${videos}) and images (${images}): submit one video, or 1 to ${MAX_IMAGES} images.`;
    findings.push({ code: 'mixed-files', message });
  }
  if (videos > 1) {
    const message = `The submission has ${videos} videos, but a work is one video: submit only one.`;
    findings.push({ code: 'too-many-files', message });
  }
  if (images > MAX_IMAGES) {
    const message = `The submission has ${images} images, but an image set has at most ${MAX_IMAGES}: remove ${images - MAX_IMAGES}.`;
    findings.push({ code: 'too-many-files', message });
  }
  return [...findings, ...findDuplicates(files)];
};

/**
 * Screens a submission by its measured content. Returns every finding: of the set, of each file, of the text. Without
 * findings, the submission passes.
 */
export const screenSubmission = (
  files: readonly ScreenedFile[],
  submitted: Submission,
  rules: ScreeningRules,
): readonly Finding[] => [
  ...screenSet(files),
  ...files.flatMap((file) => screenFile(file, rules)),
  ...screenText(submitted, rules),
];
