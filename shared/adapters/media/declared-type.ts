import { isSameMediaType, mediaTypeOf } from '#shared/domain/uploads/media-types.ts';
import { toLatin1 } from './binary.ts';
import { DETECTION_BYTES, detectFileType } from './detect-file-type.ts';
import type { RangeSource } from './range-source.ts';

/** Programs and scripts, by their first bytes. */
const programs =
  /^(?:MZ|\x7fELF|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|\0asm|dex\n|#!|@echo\b)/i;

/** Texts that a browser or an interpreter would run. */
const markup = /^\s*<(?:!doctype|html|head|body|script|svg|iframe|meta|\?xml|\?php|%|!--)/i;

const isProgram = (bytes: Uint8Array): boolean => {
  const head = toLatin1(bytes.subarray(0, 256));
  return programs.test(head) || markup.test(head.replace(/^\xef\xbb\xbf/, ''));
};

/** Text in any encoding of one or more bytes, such as GBK. It has no control characters but blanks. */
const isPlainText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d);

const typesOf = (bytes: Uint8Array): readonly string[] => {
  const { mimeType } = detectFileType(bytes);
  return isPlainText(bytes) ? [mimeType, 'text/plain'] : [mimeType];
};

/** A file as it was declared, which is opened because of its type or its name. */
type DeclaredFile = { readonly contentType: string; readonly fileName: string };

/**
 * Whether the content of a file is of its declared type, or of the type that its name tells. Programs, scripts and
 * pages never are.
 */
export const hasDeclaredType = async (source: RangeSource, declared: DeclaredFile): Promise<boolean> => {
  if (source.size === 0) return false;
  const bytes = await source.read(0, Math.min(source.size, DETECTION_BYTES));
  const wanted = mediaTypeOf(declared);
  return !isProgram(bytes) && typesOf(bytes).some((type) => isSameMediaType(type, wanted));
};
