/** How the text of a statement is sent: as it is, or as the bytes of its file in base64. */
export const statementEncodings = ['text', 'base64'] as const;

export type StatementEncoding = (typeof statementEncodings)[number];

const bytesOf = (base64: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  } catch {
    return undefined;
  }
};

/** The text of a statement. The bytes of a file are UTF-8, or else GBK, as in bills that Alipay offers for download. */
export const decodeStatement = (statement: string, encoding: StatementEncoding): string => {
  if (encoding === 'text') return statement;
  const bytes = bytesOf(statement);
  if (!bytes) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
};
