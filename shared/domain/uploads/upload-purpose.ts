import type { FaultParams } from '../fault.ts';
import { MAX_IMAGES } from '../screening/rules.ts';
import { mediaTypeOf } from './media-types.ts';

/** What a file is submitted for. */
export type Purpose = 'work' | 'script' | 'message' | 'evidence';

/** The content of a work: one video, or a set of images with a text. */
export type WorkKind = 'video' | 'images';

/** Why files cannot be submitted for their purpose: a fault of one file, or of all together. */
export type PurposeFault = {
  readonly uploadId?: string;
  readonly code: string;
  readonly message: string;
  readonly params?: FaultParams;
};

type Declared = {
  readonly id: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
};

type Rules = {
  readonly multipartThresholdBytes: number;
  readonly contentTypes: Readonly<Record<Purpose, readonly string[]>>;
  readonly formats: Readonly<Record<string, WorkKind>>;
};

const purposeNames: Readonly<Record<Purpose, string>> = {
  work: 'works',
  script: 'scripts',
  message: 'messages',
  evidence: 'appeals',
};

const workKindNames: Readonly<Record<WorkKind, string>> = {
  video: 'one video',
  images: `1 to ${MAX_IMAGES} images with a text`,
};

/** The faults of one declared file for its purpose. */
export const faultsOfPurpose = (
  { id: uploadId, size, ...file }: Declared,
  purpose: Purpose,
  { contentTypes, multipartThresholdBytes }: Rules,
): readonly PurposeFault[] => {
  const accepted = contentTypes[purpose];
  const faults: PurposeFault[] = [];
  const { fileName } = file;
  const contentType = mediaTypeOf(file);
  if (!accepted.includes(contentType)) {
    const message = `"${fileName}" is ${contentType}, but ${purposeNames[purpose]} accept ${accepted.join(', ')}.`;
    const params = { actual: contentType, allowed: accepted };
    faults.push({ uploadId, code: 'type_not_accepted', message, params });
  }
  // The store knows the checksum of a file only if it is uploaded in one request. Screening hashes a work in parts.
  if (purpose !== 'work' && size > multipartThresholdBytes) {
    const message = `"${fileName}" has ${size} bytes. Files of ${purposeNames[purpose]} have at most ${multipartThresholdBytes}.`;
    const params = { actual: size, maximum: multipartThresholdBytes };
    faults.push({ uploadId, code: 'too_large', message, params });
  }
  return faults;
};

/** A submitted work with its declared files. */
type Work = { readonly description: string; readonly files: readonly Declared[] };

const isKind = (kind: WorkKind, file: Declared): boolean =>
  mediaTypeOf(file).startsWith(kind === 'video' ? 'video/' : 'image/');

/**
 * The faults of the files of a work together: it must be one video or a set of images, by the task's formats. Orders of
 * early releases have no formats.
 */
export const faultsOfWork = (
  { files, description }: Work,
  formats: readonly string[] | undefined,
  rules: Rules,
): readonly PurposeFault[] => {
  const videos = files.filter((file) => isKind('video', file)).length;
  const images = files.filter((file) => isKind('images', file)).length;
  if (videos + images === 0) return [];
  if (videos > 0 && images > 0) {
    const message = `A work is ${workKindNames.video} or ${workKindNames.images}. This has ${videos} videos and ${images} images.`;
    return [{ code: 'mixed_files', message, params: { videos, images, maxImages: MAX_IMAGES } }];
  }
  if (videos > 1) {
    const message = `A work is ${workKindNames.video}. This has ${videos} videos.`;
    return [{ code: 'too_many_files', message, params: { maximum: 1, actual: videos } }];
  }
  const kind: WorkKind = videos > 0 ? 'video' : 'images';
  const allowedKinds = kindsOf(formats, rules.formats);
  if (allowedKinds && !allowedKinds.has(kind)) {
    const wanted = [...allowedKinds].map((each) => workKindNames[each]).join(', or ');
    const found = kind === 'video' ? 'a video' : `${images} images`;
    const message = `The task asks for ${(formats ?? []).join(' or ')}: ${wanted}. This is ${found}.`;
    return [{ code: 'format_not_asked', message, params: { actual: kind, allowed: formats ?? [] } }];
  }
  return kind === 'images' && description.trim() === ''
    ? [
        {
          code: 'text_missing',
          message: `A work is ${workKindNames.images}: write the text as its description.`,
        },
      ]
    : [];
};

/** The accepted kinds of work; `undefined` if a format accepts both. */
const kindsOf = (
  formats: readonly string[] | undefined,
  known: Rules['formats'],
): ReadonlySet<WorkKind> | undefined => {
  const kinds = (formats ?? []).map((format) => known[format]);
  const fixed = kinds.filter((kind): kind is WorkKind => kind !== undefined);
  return kinds.length > 0 && fixed.length === kinds.length ? new Set(fixed) : undefined;
};
