/** Characters that change how a name is displayed or where it is stored. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

const percent = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** A file name in ASCII; other characters become `_`. */
const toAsciiName = (name: string): string => name.replace(/[^ -~]|%/gu, '_');

/**
 * The header that makes a browser save a file under its name (RFC 6266): in ASCII, and in Unicode by RFC
 * 8187. The file is never displayed, and the name never contains a path.
 */
export const attachmentHeader = (fileName: string): string => {
  const name = fileName.toWellFormed().replace(unsafe, '_').replace(/^\.+/, '_');
  const extended = name.replace(/[^A-Za-z0-9!#$&+.^_`|~-]/gu, percent);
  return `attachment; filename="${toAsciiName(name)}"; filename*=UTF-8''${extended}`;
};
