import { DETECTION_BYTES, detectFileType } from './detect-file-type.ts';
import type { RangeSource } from './range-source.ts';

/** Programs and scripts, by their first bytes. */
const programs =
  /^(?:MZ|\x7fELF|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|\0asm|dex\n|#!|@echo\b)/i;

/** Texts that a browser or an interpreter would run. */
const markup = /^\s*<(?:!doctype|html|head|body|script|svg|iframe|meta|\?xml|\?php|%|!--)/i;

const toLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const isProgram = (bytes: Uint8Array): boolean => {
  const head = toLatin1(bytes.subarray(0, 256));
  return programs.test(head) || markup.test(head.replace(/^\xef\xbb\xbf/, ''));
};

/** Text in any encoding of one or more bytes, such as GBK. It has no control characters but blanks. */
const isPlainText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d);

const typesOf = (bytes: Uint8Array): readonly string[] => {
  const detected = detectFileType(bytes);
  switch (detected.family) {
    case 'image':
      return [`image/${detected.container}`];
    case 'iso':
      return ['video/mp4', 'video/quicktime'];
    case 'matroska':
      return ['video/webm', 'video/x-matroska'];
    default:
      return isPlainText(bytes) ? [detected.mimeType, 'text/plain'] : [detected.mimeType];
  }
};

/** Whether the content of a file is of its declared type. Programs, scripts and pages never are. */
export const hasDeclaredType = async (source: RangeSource, contentType: string): Promise<boolean> => {
  if (source.size === 0) return false;
  const bytes = await source.read(0, Math.min(source.size, DETECTION_BYTES));
  return !isProgram(bytes) && typesOf(bytes).includes(contentType.toLowerCase());
};
