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
    const message = `"${declared.fileName}" holds the same bytes as "${first}": take one of them out.`;
    return [{ code: 'duplicate-file' as const, message }];
  });
};

const screenSet = (files: readonly ScreenedFile[]): readonly Finding[] => {
  if (files.length === 0) {
    const message = `The submission holds no file: upload one video, or 1 to ${MAX_IMAGES} images.`;
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
    const message = `The submission holds ${videos} videos, and a work is one video: submit the one that counts.`;
    findings.push({ code: 'too-many-files', message });
  }
  if (images > MAX_IMAGES) {
    const message = `The submission holds ${images} images, and an image set has at most ${MAX_IMAGES}: take ${images - MAX_IMAGES} out.`;
    findings.push({ code: 'too-many-files', message });
  }
  return [...findings, ...findDuplicates(files)];
};

/**
 * Judges a submission by what its bytes were measured to be. Answers every finding at once, the set first, then file by
 * file, then the text; an empty list is a pass.
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
