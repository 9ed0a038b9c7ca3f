/** Characters that change how a name is read, or where it is stored, and not what it says. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

const percent = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** A file name for a reader that knows ASCII alone; what it cannot show becomes `_`. */
const toAsciiName = (name: string): string => name.replace(/[^ -~]|%/gu, '_');

/**
 * The header that has a browser save a file under its name (RFC 6266): in ASCII, and as it is for those who can read
 * RFC 8187. It never shows the file in place, and the name never leads out of a folder.
 */
export const attachmentHeader = (fileName: string): string => {
  const name = fileName.toWellFormed().replace(unsafe, '_').replace(/^\.+/, '_');
  const extended = name.replace(/[^A-Za-z0-9!#$&+.^_`|~-]/gu, percent);
  return `attachment; filename="${toAsciiName(name)}"; filename*=UTF-8''${extended}`;
};
