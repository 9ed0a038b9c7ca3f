/** A type that files may be declared as. Types of one family have the same structure, and players treat them alike. */
type MediaType = {
  readonly family: string;
  /** Other names of the type, as clients write them. */
  readonly aliases: readonly string[];
  /** Endings of file names, for files that are declared without a type. */
  readonly extensions: readonly string[];
};

/** Every type that files may be declared as. */
export const mediaTypes = {
  'video/mp4': {
    family: 'iso-video',
    aliases: ['video/x-m4v', 'video/m4v', 'video/mpeg4', 'application/mp4', 'video/3gpp', 'video/3gpp2'],
    extensions: ['mp4', 'm4v', '3gp'],
  },
  'video/quicktime': {
    family: 'iso-video',
    aliases: ['video/mov', 'video/x-quicktime'],
    extensions: ['mov', 'qt'],
  },
  'video/webm': { family: 'webm', aliases: [], extensions: ['webm'] },
  'image/jpeg': {
    family: 'jpeg',
    aliases: ['image/jpg', 'image/pjpeg', 'image/jfif'],
    extensions: ['jpg', 'jpeg', 'jfif'],
  },
  'image/png': { family: 'png', aliases: ['image/x-png'], extensions: ['png'] },
  'image/webp': { family: 'webp', aliases: [], extensions: ['webp'] },
  'application/pdf': { family: 'pdf', aliases: ['application/x-pdf'], extensions: ['pdf'] },
  'text/plain': { family: 'text', aliases: [], extensions: ['txt', 'srt'] },
} as const satisfies Readonly<Record<string, MediaType>>;

export type MediaTypeName = keyof typeof mediaTypes;

const entries = Object.entries(mediaTypes) as readonly (readonly [MediaTypeName, MediaType])[];

/** A declared type without a meaning: the name of the file and its content say what it is. */
export const NO_MEDIA_TYPE = 'application/octet-stream';

const withoutMeaning = new Set(['', NO_MEDIA_TYPE, 'binary/octet-stream', 'application/x-binary']);

/** A type and a subtype (RFC 6838, 4.2). */
const SYNTAX = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;

/** Printable characters and tabs: a type is sent in a header. */
const HEADER_TEXT = /^[\t\x20-\x7e]*$/;

/**
 * A declared type in one form: lower case, without parameters, by its usual name. A type without a meaning is
 * `application/octet-stream`. Undefined if it is no media type.
 */
export const normalizeMediaType = (declared: string): string | undefined => {
  if (!HEADER_TEXT.test(declared)) return undefined;
  const bare = (declared.split(';')[0] ?? '').trim().toLowerCase();
  if (withoutMeaning.has(bare)) return NO_MEDIA_TYPE;
  const known = entries.find(([name, { aliases }]) => name === bare || aliases.includes(bare));
  return known?.[0] ?? (SYNTAX.test(bare) ? bare : undefined);
};

/** Whether files may be declared as this type, or without a type. */
export const isKnownMediaType = (declared: string): boolean => {
  const type = normalizeMediaType(declared);
  return type !== undefined && (type === NO_MEDIA_TYPE || Object.hasOwn(mediaTypes, type));
};

/** The type of a file: as declared, or else by the ending of its name. */
export const mediaTypeOf = (file: { readonly contentType: string; readonly fileName: string }): string => {
  const declared = normalizeMediaType(file.contentType) ?? NO_MEDIA_TYPE;
  if (declared !== NO_MEDIA_TYPE) return declared;
  const extension = /\.([a-z0-9]+)$/i.exec(file.fileName.trim())?.[1]?.toLowerCase() ?? '';
  return entries.find(([, { extensions }]) => extensions.includes(extension))?.[0] ?? NO_MEDIA_TYPE;
};

const familyOf = (type: string): string =>
  entries.find(([name]) => name === (normalizeMediaType(type) ?? type))?.[1].family ?? type;

/** Whether two types describe the same content for every player, such as MOV and MP4. */
export const isSameMediaType = (one: string, other: string): boolean => familyOf(one) === familyOf(other);
