import { type ApiDocument, nameOfReference } from './api-document.ts';

/** A longer list of names is shown on its page alone. */
const maxShownNames = 40;

/** These belong to one operation or event, whose page shows them. */
export const isShownInPlace = (name: string): boolean => /(?:Body|EventData)$/.test(name);

/**
 * The document as the pages show it: bodies and the data of events stand where they are used, and a reference to a
 * closed list has its names.
 */
export const expandNames = (document: ApiDocument): ApiDocument => {
  const { schemas } = document.components;
  const expand = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
    const { $ref, ...siblings } = value;
    if (typeof $ref !== 'string' || !$ref.startsWith('#/components/schemas/')) return value;
    const name = nameOfReference($ref);
    const named = schemas[name] ?? {};
    if (isShownInPlace(name)) return { ...named, ...siblings };
    const { enum: names } = named;
    return names && names.length <= maxShownNames ? { ...value, enum: names } : value;
  };
  const expanded: ApiDocument = JSON.parse(JSON.stringify(document, expand));
  const shown = Object.entries(expanded.components.schemas).filter(([name]) => !isShownInPlace(name));
  return { ...expanded, components: { ...expanded.components, schemas: Object.fromEntries(shown) } };
};
