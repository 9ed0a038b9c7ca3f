import { fieldDescriptions } from './fields/index.ts';
import { isJson, type Json, mapValues } from './json.ts';

/** Learns which sentences are used. */
type OnUse = (key: string) => void;

/** Schemas of a kind have some properties in common: `Event.type` describes the type of each event. */
const kinds = ['Event', 'Problem'];

/**
 * The names of a property, the longest first: `Order.rounds.work`, `rounds.work`, `work`. All properties of an object can
 * have one sentence: `Order.rounds.*`.
 */
const namesOf = (path: readonly string[]): readonly string[] => {
  const [root = '', ...rest] = path;
  const kind = kinds.find((ending) => root.endsWith(ending));
  const ofKind = kind === undefined ? [] : [[kind, ...rest].join('.')];
  const [whole = '', ...shorter] = path.map((_, start) => path.slice(start).join('.'));
  return [whole, [...path.slice(0, -1), '*'].join('.'), ...ofKind, ...shorter];
};

/** A sentence about the values only, which many schemas have. */
const isAboutValues = (description: string): boolean => description.startsWith('`unknown` is');

const withSentence = (described: Json, names: readonly string[], onUse: OnUse): Json => {
  const { description } = described;
  const isOpen = typeof description === 'string' && isAboutValues(description);
  const key = names.find((name) => name in fieldDescriptions);
  if (key === undefined || (description !== undefined && !isOpen)) return described;
  onUse(key);
  return { ...described, description: [fieldDescriptions[key], description].filter(Boolean).join(' ') };
};

const describeProperties = (properties: Json, path: readonly string[], onUse: OnUse): Json =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const inner = [...path, name];
      const described = describeAll(property, inner, onUse);
      return [name, isJson(described) ? withSentence(described, namesOf(inner), onUse) : described];
    }),
  );

/** Values in these are no schemas. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const', 'required']);

/** Describes the properties of all schemas within. */
const describeAll = (node: unknown, path: readonly string[], onUse: OnUse): unknown => {
  if (Array.isArray(node)) return node.map((item) => describeAll(item, path, onUse));
  if (!isJson(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (values.has(key)) return [key, value];
      if (key === 'properties' && isJson(value)) return [key, describeProperties(value, path, onUse)];
      return [key, describeAll(value, path, onUse)];
    }),
  );
};

const describeParameter = (parameter: unknown, operationId: string, onUse: OnUse): unknown => {
  if (!isJson(parameter) || typeof parameter.name !== 'string') return parameter;
  const { name } = parameter;
  return withSentence(parameter, [`${operationId}?${name}`, `?${name}`, name], onUse);
};

const describeOperation = (operation: unknown, onUse: OnUse): unknown => {
  if (!isJson(operation) || typeof operation.operationId !== 'string') return operation;
  const { operationId, parameters, requestBody, responses } = operation;
  return {
    ...operation,
    ...(Array.isArray(parameters) && {
      parameters: parameters.map((parameter) => describeParameter(parameter, operationId, onUse)),
    }),
    ...(requestBody !== undefined && { requestBody: describeAll(requestBody, [operationId], onUse) }),
    ...(responses !== undefined && { responses: describeAll(responses, [operationId], onUse) }),
  };
};

/** The same document, with a sentence for each property and parameter that has none. */
export const describeFields = (document: object, onUse: OnUse = () => undefined): Json => {
  const { paths, components }: Json = { ...document };
  const describeSchema = (schema: unknown, name: string): unknown => describeAll(schema, [name], onUse);
  return {
    ...document,
    paths: mapValues(paths, (item) => mapValues(item, (operation) => describeOperation(operation, onUse))),
    components: {
      ...(isJson(components) && components),
      ...(isJson(components) && { schemas: mapValues(components.schemas, describeSchema) }),
    },
  };
};
