import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a JSON Schema that the pages show. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};

type Reference = { readonly $ref: string };

export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
};

type Example = { readonly value: unknown };

export type Media = {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
};

export type Response = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, Media>>;
};

type RawOperation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  /** Empty if an operation needs no token. */
  readonly security?: readonly unknown[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response | Reference>>;
};

/** The OpenAPI document, as far as the pages show it. */
export type ApiDocument = {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: RawOperation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
};

/** An operation with its place, and with its references resolved. */
export type Operation = Omit<RawOperation, 'parameters' | 'responses'> & {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Response>>;
};

export const readApiDocument = (root: string): ApiDocument =>
  JSON.parse(readFileSync(join(root, 'shared/contract/openapi.json'), 'utf8'));

export const nameOfReference = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);

const findIn = <Value>(values: Readonly<Record<string, Value>>, $ref: string): Value => {
  const found = values[nameOfReference($ref)];
  if (found === undefined) throw new Error(`The OpenAPI document has no ${$ref}.`);
  return found;
};

/** The schema itself instead of a reference to it. */
export const resolveSchema = ({ components }: ApiDocument, schema: Schema): Schema =>
  schema.$ref === undefined ? schema : findIn(components.schemas, schema.$ref);

export const valueOfExample = ({ components }: ApiDocument, example: Example | Reference): unknown =>
  '$ref' in example ? findIn(components.examples, example.$ref).value : example.value;

const resolveOperation = (
  { components }: ApiDocument,
  method: string,
  path: string,
  { parameters = [], responses, ...operation }: RawOperation,
): Operation => ({
  ...operation,
  method: method.toUpperCase(),
  path,
  tag: operation.tags[0] ?? '',
  parameters: parameters.map((one) => ('$ref' in one ? findIn(components.parameters, one.$ref) : one)),
  responses: Object.fromEntries(
    Object.entries(responses).map(([status, one]) => [
      status,
      '$ref' in one ? findIn(components.responses, one.$ref) : one,
    ]),
  ),
});

/** Every operation, in the order of the document. */
export const listOperations = (document: ApiDocument): readonly Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => resolveOperation(document, method, path, one)),
  );

/** Every event that a webhook endpoint receives. */
export const listEvents = (document: ApiDocument): readonly Operation[] =>
  Object.entries(document.webhooks).map(([type, { post }]) => resolveOperation(document, 'post', type, post));
