import { MAX_IMAGES } from '../screening/rules.ts';

/** What a file is handed in as. */
export type Purpose = 'work' | 'script' | 'message' | 'evidence';

/** What a work is made of: one video, or a set of images with its text. */
export type WorkKind = 'video' | 'images';

/** Why files cannot be handed in for their purpose; about one of them, or about all together. */
export type PurposeFault = { readonly uploadId?: string; readonly code: string; readonly message: string };

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

/** What is wrong with one file for its purpose, by what was declared of it. */
export const faultsOfPurpose = (
  { id: uploadId, fileName, contentType, size }: Declared,
  purpose: Purpose,
  { contentTypes, multipartThresholdBytes }: Rules,
): readonly PurposeFault[] => {
  const taken = contentTypes[purpose];
  const faults: PurposeFault[] = [];
  if (!taken.includes(contentType)) {
    const message = `"${fileName}" is ${contentType}, and ${purposeNames[purpose]} take ${taken.join(', ')}.`;
    faults.push({ uploadId, code: 'type_not_accepted', message });
  }
  // Only of what goes in one piece the store knows the whole checksum; a work in parts is hashed by its screening.
  if (purpose !== 'work' && size > multipartThresholdBytes) {
    const message = `"${fileName}" has ${size} bytes, and beside ${purposeNames[purpose]} files have at most ${multipartThresholdBytes}.`;
    faults.push({ uploadId, code: 'too_large', message });
  }
  return faults;
};

/** A work that is handed in, by what was declared of its files. */
type Work = { readonly description: string; readonly files: readonly Declared[] };

const isKind = (kind: WorkKind, { contentType }: Declared): boolean =>
  contentType.startsWith(kind === 'video' ? 'video/' : 'image/');

/**
 * What is wrong with the files of a work together: it is one video or a set of images, as one of the task's formats
 * asks. An order without formats was made before they were kept.
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
    const message = `A work is ${workKindNames.video} or ${workKindNames.images}, and not ${videos} and ${images} of each together.`;
    return [{ code: 'mixed_files', message }];
  }
  if (videos > 1) {
    return [{ code: 'too_many_files', message: `A work is ${workKindNames.video}, and here are ${videos}.` }];
  }
  const kind: WorkKind = videos > 0 ? 'video' : 'images';
  const allowedKinds = kindsOf(formats, rules.formats);
  if (allowedKinds && !allowedKinds.has(kind)) {
    const wanted = [...allowedKinds].map((each) => workKindNames[each]).join(', or ');
    const found = kind === 'video' ? 'a video' : `${images} images`;
    const message = `The task asks for ${(formats ?? []).join(' or ')}: ${wanted}. This is ${found}.`;
    return [{ code: 'format_not_asked', message }];
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

/** What a work may be made of; `undefined` when a format leaves it open. */
const kindsOf = (
  formats: readonly string[] | undefined,
  known: Rules['formats'],
): ReadonlySet<WorkKind> | undefined => {
  const kinds = (formats ?? []).map((format) => known[format]);
  const named = kinds.filter((kind): kind is WorkKind => kind !== undefined);
  return kinds.length > 0 && named.length === kinds.length ? new Set(named) : undefined;
};
