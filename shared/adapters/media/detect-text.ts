import type { ContentKindName } from '#shared/domain/screening/content-kinds.ts';
import { toLatin1 } from './binary.ts';

/** Control characters that no text has; tabs, line breaks and form feeds are blanks. */
const isBinary = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;

/** Text in any encoding of one or more bytes, such as UTF-8 or GBK. */
const isText = (bytes: Uint8Array): boolean => {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide || !bytes.some(isBinary);
};

/** Kinds of text by their beginning, without blanks and without a byte order mark. */
const textKinds: readonly (readonly [RegExp, ContentKindName])[] = [
  [/^<svg\b/i, 'svg'],
  // A comment or a document type may come between.
  [/^<(?:\?xml|!doctype svg|!--)[\s\S]*<svg\b/i, 'svg'],
  [/^<(?:!doctype html|html|head|body|script|iframe|meta|title|div|p\b|a\b|img|video)/i, 'html'],
  [/^<\?xml/i, 'xml'],
  [/^#EXTM3U/, 'playlist'],
  [/^\{\\rtf/, 'rtf'],
  [/^[[{]\s*["[{]/, 'json'],
];

/** Detects a text by its first bytes; undefined for other content. */
export const detectText = (bytes: Uint8Array): ContentKindName | undefined => {
  if (bytes.length === 0 || !isText(bytes)) return undefined;
  const head = toLatin1(bytes.subarray(0, 1_024))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return textKinds.find(([pattern]) => pattern.test(head))?.[1] ?? 'text';
};
