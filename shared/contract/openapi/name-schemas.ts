import { isJson, type Json, mapValues } from './json.ts';
import { responseNames, sharedSchemas } from './shared-schemas.ts';

type Schemas = Readonly<Record<string, Json>>;

const referTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const toPascalCase = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Values in these are no schemas. */
const values = new Set(['default', 'const', 'example', 'examples', 'required']);

/** What a schema permits, as text: sentences and the order of names do not matter. */
const shapeOf = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(shapeOf);
  if (!isJson(node)) return node;
  const parts = Object.entries(node).filter(([key]) => key !== 'description');
  return Object.fromEntries(
    parts
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => {
        const isSet = (key === 'required' || key === 'enum') && Array.isArray(value);
        return [
          key,
          isSet ? [...value].sort() : key === 'properties' ? mapValues(value, shapeOf) : shapeOf(value),
        ];
      }),
  );
};

const keyOf = ({ default: _default, ...schema }: Json): string => JSON.stringify(shapeOf(schema));

/** Adds a component. Throws if there is another one with its name. */
const addTo = (schemas: Map<string, Json>, name: string, schema: Json): Json => {
  const present = schemas.get(name);
  if (present && keyOf(present) !== keyOf(schema)) throw new Error(`Two schemas are named ${name}.`);
  if (!present) schemas.set(name, schema);
  return referTo(name);
};

const nameOfList = ({ properties }: Json): string | undefined => {
  const list = isJson(properties) && isJson(properties.items) ? properties.items.items : undefined;
  const $ref = isJson(list) ? list.$ref : undefined;
  return typeof $ref === 'string' ? `${$ref.slice($ref.lastIndexOf('/') + 1)}List` : undefined;
};

const isOperation =
  (id: string) =>
  (operation: unknown): boolean =>
    isJson(operation) && operation.operationId === id;

/** The schema of a parameter, such as `listOrders?as`. */
const findParameter = (paths: unknown, place: string): unknown => {
  const [id = '', name] = place.split('?');
  const operations = Object.values(isJson(paths) ? paths : {}).flatMap((item) =>
    isJson(item) ? Object.values(item) : [],
  );
  const operation = operations.find(isOperation(id));
  const parameters = isJson(operation) && Array.isArray(operation.parameters) ? operation.parameters : [];
  return parameters.find((parameter) => parameter.name === name)?.schema;
};

/** The operation with names for the schemas of its body and of its response. */
const nameOperation =
  (schemas: Map<string, Json>) =>
  (operation: unknown): unknown => {
    if (!isJson(operation)) return operation;
    const id = String(operation.operationId);
    const nameContent = (holder: unknown, nameOf: (schema: Json) => string | undefined): unknown => {
      if (!isJson(holder) || !isJson(holder.content)) return holder;
      const media = holder.content['application/json'];
      if (!isJson(media) || !isJson(media.schema) || '$ref' in media.schema) return holder;
      const name = nameOf(media.schema);
      if (name === undefined) return holder;
      const named = { ...media, schema: addTo(schemas, name, media.schema) };
      return { ...holder, content: { ...holder.content, 'application/json': named } };
    };
    const requestBody = nameContent(operation.requestBody, () => `${toPascalCase(id)}Body`);
    const responses = mapValues(operation.responses, (response, status) =>
      status.startsWith('2')
        ? nameContent(response, (schema) => responseNames[id] ?? nameOfList(schema))
        : response,
    );
    return { ...operation, ...(requestBody !== undefined && { requestBody }), responses };
  };

/** The schema of a part of a component, such as `Order.nextActions.items.action`. */
const findPart = (schemas: Schemas, place: string): unknown => {
  const [root = '', ...steps] = place.split('.');
  return steps.reduce<unknown>((node, step) => {
    if (Array.isArray(node)) return node[Number(step)];
    if (!isJson(node)) return undefined;
    return isJson(node.properties) && step in node.properties ? node.properties[step] : node[step];
  }, schemas[root]);
};

/** The schema at a place of `sharedSchemas`. Throws if there is none, or if it has a name. */
const findAt = (schemas: Schemas, paths: unknown, place: string): Json => {
  const found = place.includes('?') ? findParameter(paths, place) : findPart(schemas, place);
  if (!isJson(found)) throw new Error(`The document has no schema ${place}.`);
  if ('$ref' in found) throw new Error(`The schema ${place} has a name already.`);
  return found;
};

/** Whether a closed list has `unknown` for the names of later releases. A withdrawal can be unknown, too. */
const isOpenList = ({ description, enum: names }: Json): boolean =>
  Array.isArray(names) && typeof description === 'string' && description.includes('`unknown` is a value');

/** What stands beside the names of a list: a name of a later release, and the test of an endpoint. */
const isExtra = (name: unknown): boolean => name === 'unknown' || name === 'webhook.test';

const extrasOf = (schema: Json): readonly unknown[] =>
  isOpenList(schema) && Array.isArray(schema.enum) ? schema.enum.filter(isExtra) : [];

/** The schema itself, or its list without what stands beside the names. */
const withoutExtras = (schema: Json): Json => {
  const extras = extrasOf(schema);
  return extras.length > 0 && Array.isArray(schema.enum)
    ? { ...schema, enum: schema.enum.filter((name) => !extras.includes(name)) }
    : schema;
};

/** A schema that can have a name: an object, a closed list, or a choice. */
const isNameable = ({ enum: names, properties, oneOf }: Json): boolean =>
  Array.isArray(names) || isJson(properties) || Array.isArray(oneOf);

/** Replaces schemas by references to their names. */
const replaceNamed = (names: ReadonlyMap<string, string>) => {
  const referenceOf = (schema: Json): Json | undefined => {
    if (!isNameable(schema)) return undefined;
    const { description, default: preset } = schema;
    const siblings = {
      ...(description !== undefined && { description }),
      ...(preset !== undefined && { default: preset }),
    };
    const name = names.get(keyOf(schema));
    if (name !== undefined) return { ...referTo(name), ...siblings };
    const others = extrasOf(schema);
    const inner = others.length > 0 ? names.get(keyOf(withoutExtras(schema))) : undefined;
    if (inner === undefined) return undefined;
    return { anyOf: [referTo(inner), { type: 'string', enum: others }], ...siblings };
  };
  const replaceIn = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(replace);
    if (!isJson(node)) return node;
    return mapValues(node, (value, key) => {
      if (values.has(key)) return value;
      return key === 'properties' ? mapValues(value, replace) : replace(value);
    });
  };
  const replace = (node: unknown): unknown =>
    (isJson(node) ? referenceOf(node) : undefined) ?? replaceIn(node);
  return { replace, replaceIn };
};

/**
 * The same document with names for the schemas of all bodies and lists, and of all that several places share. Generated
 * clients have one type for each name.
 */
export const nameSchemas = (document: Json): Json => {
  const components = isJson(document.components) ? document.components : {};
  const own = isJson(components.schemas) ? Object.entries(components.schemas) : [];
  const schemas = new Map(own.flatMap(([name, schema]) => (isJson(schema) ? [[name, schema] as const] : [])));
  const names = new Map([...schemas].map(([name, schema]) => [keyOf(schema), name] as const));
  const paths = mapValues(document.paths, (item) => mapValues(item, nameOperation(schemas)));
  const all = Object.fromEntries(schemas);
  for (const [name, place] of Object.entries(sharedSchemas)) {
    const {
      description: _description,
      default: _default,
      ...shared
    } = withoutExtras(findAt(all, paths, place));
    addTo(schemas, name, shared);
    names.set(keyOf(shared), name);
  }
  const { replace, replaceIn } = replaceNamed(names);
  return {
    ...document,
    paths: replace(paths),
    webhooks: replace(document.webhooks),
    components: { ...components, schemas: mapValues(Object.fromEntries(schemas), replaceIn) },
  };
};
