type Path = readonly PropertyKey[];

/**
 * The places of texts with half of a surrogate pair. JSON can escape one, but UTF-8 has no form for it, so the table
 * refuses it.
 */
export const findIllFormedTexts = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => findIllFormedTexts(part, [...path, name]));
};
