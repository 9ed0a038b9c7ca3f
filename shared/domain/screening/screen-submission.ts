import type { Finding } from './finding.ts';
import { toFinding } from './finding-texts.ts';
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
    return [toFinding('duplicate-file', 'duplicate-file', { file: declared.fileName, other: first })];
  });
};

const screenSet = (files: readonly ScreenedFile[]): readonly Finding[] => {
  const maxImages = MAX_IMAGES;
  if (files.length === 0) return [toFinding('no-files', 'no-files', { maxImages })];
  const videos = files.filter((file) => file.measurement.kind === 'video').length;
  const images = files.filter((file) => file.measurement.kind === 'image').length;
  const findings: Finding[] = [];
  if (videos > 0 && images > 0)
    findings.push(toFinding('mixed-files', 'mixed-files', { videos, images, maxImages }));
  if (videos > 1) findings.push(toFinding('too-many-files', 'too-many-videos', { videos }));
  if (images > MAX_IMAGES) {
    const values = { images, maxImages, surplus: images - MAX_IMAGES };
    findings.push(toFinding('too-many-files', 'too-many-images', values));
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
