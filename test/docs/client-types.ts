import { readFileSync, writeFileSync } from 'node:fs';
import { readCommittedDocument } from './openapi.ts';

const file = new URL('../../shared/contract/client/paths.mts', import.meta.url);

type Schema = Readonly<Record<string, unknown>>;
type Body = {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Reference = { readonly $ref: string };
type Operation = {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body | Reference>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Body>>;
  };
};

const nameIn = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);
const quoteText = (text: string): string => JSON.stringify(text);
/** A doc comment on one line. */
const commentOf = (text: string): string =>
  `/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */ `;
const commentOn = ({ description }: Schema): string =>
  typeof description === 'string' ? commentOf(description) : '';
const members = (all: readonly string[]): string => `{ ${all.join(' ')} }`;

const objectType = ({ properties = {}, required = [], additionalProperties }: Schema): string => {
  const needed = new Set(required as readonly string[]);
  const fields = Object.entries(properties as Readonly<Record<string, Schema>>).map(
    ([name, part]) => `${commentOn(part)}${quoteText(name)}${needed.has(name) ? '' : '?'}: ${typeOf(part)};`,
  );
  if (additionalProperties === false) return members(fields);
  const others =
    typeof additionalProperties === 'object' ? typeOf(additionalProperties as Schema) : 'unknown';
  return members([...fields, `[name: string]: ${fields.length > 0 ? 'unknown' : others};`]);
};

const simple: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** A JSON Schema as a type; formats and limits are the server's to check. */
const typeOf = (schema: Schema): string => {
  if (typeof schema.$ref === 'string') return `Schemas[${quoteText(nameIn(schema.$ref))}]`;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return choices.map(typeOf).join(' | ');
  if (schema.type === 'array') return `(${typeOf((schema.items ?? {}) as Schema)})[]`;
  if (schema.type === 'object') return objectType(schema);
  return simple[String(schema.type)] ?? 'unknown';
};

const contentType = ({ content = {} }: Body): string =>
  members(Object.entries(content).map(([type, { schema }]) => `${quoteText(type)}: ${typeOf(schema)};`));

/** The types of a document in the form that `openapi-fetch` reads. */
const renderDocumentTypes = ({ paths, components }: Document): string => {
  const parametersIn = (place: string, all: Operation['parameters'] = []): string => {
    const found = all
      .map((one) => ('$ref' in one ? components.parameters[nameIn(one.$ref)] : one))
      .filter((one) => one?.in === place)
      .flatMap((one) =>
        one ? [`${quoteText(one.name)}${one.required ? '' : '?'}: ${typeOf(one.schema)};`] : [],
      );
    if (found.length === 0) return `${place}?: never;`;
    return `${place}${found.some((one) => !one.includes('"?: ')) ? '' : '?'}: ${members(found)};`;
  };
  const operation = ({ parameters, requestBody, responses }: Operation): string => {
    const places = ['query', 'header', 'path', 'cookie'].map((place) => parametersIn(place, parameters));
    const body = requestBody
      ? `requestBody${requestBody.required ? '' : '?'}: { content: ${contentType(requestBody)} };`
      : 'requestBody?: never;';
    const answers = Object.entries(responses).map(([status, response]) => {
      const found = '$ref' in response ? (components.responses[nameIn(response.$ref)] ?? {}) : response;
      const content = found.content ? `content: ${contentType(found)};` : 'content?: never;';
      return `${status}: { headers: { [name: string]: unknown }; ${content} };`;
    });
    return `{\n      parameters: ${members(places)};\n      ${body}\n      responses: {\n        ${answers.join('\n        ')}\n      };\n    }`;
  };
  const path = ([name, methods]: readonly [string, Readonly<Record<string, Operation>>]): string =>
    `  ${quoteText(name)}: {\n${Object.entries(methods)
      .map(
        ([method, one]) =>
          `    ${commentOf([one.summary, one.description].filter(Boolean).join('. '))}\n    ${method}: ${operation(one)};`,
      )
      .join('\n')}\n  };`;
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `  ${commentOn(schema)}${quoteText(name)}: ${typeOf(schema)};`,
  );
  return [
    '// Made of openapi.json by `npm run docs`.',
    `export type Schemas = {\n${schemas.join('\n')}\n};`,
    `export type paths = {\n${Object.entries(paths).map(path).join('\n')}\n};\n`,
  ].join('\n\n');
};

/** The types for clients as they should be. */
export const renderTypes = (): string => renderDocumentTypes(JSON.parse(readCommittedDocument()));

export const readCommittedTypes = (): string => readFileSync(file, 'utf8');

/** Writes the types again. */
export const writeTypes = (): void => writeFileSync(file, renderTypes());
