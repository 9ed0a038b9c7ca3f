/** Strings and punctuation of JSON. Numbers and literals are skipped. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

type OpenObject = { readonly names: Set<string>; isNameNext: boolean };

/**
 * A name that an object of a valid JSON text has twice. Parsers keep only one of the values, some the first and some
 * the last (RFC 8259, 4).
 */
export const findDuplicateName = (text: string): string | undefined => {
  const open: (OpenObject | undefined)[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const top = open.at(-1);
    if (token === '{') open.push({ names: new Set(), isNameNext: true });
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (!top) continue;
    else if (token === ',') top.isNameNext = true;
    else if (top.isNameNext) {
      const name: string = JSON.parse(token);
      if (top.names.has(name)) return name;
      top.names.add(name);
      top.isNameNext = false;
    }
  }
  return undefined;
};
