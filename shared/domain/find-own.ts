/** The row of a name in a table; undefined for a name of a later release. */
export const findOwn = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
