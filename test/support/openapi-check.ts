import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import document from '#shared/contract/openapi.json' with { type: 'json' };

/** A response as it was sent. */
export type ReceivedResponse = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string;
};

type Operation = {
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: object }>>;
};

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, validateSchema: false });
formats.default(ajv);
ajv.addSchema(document, 'openapi');

const escapePart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

const patterns = Object.keys(document.paths)
  // The paths without parameters first, as the gateway prefers them.
  .toSorted((a, b) => a.split('{').length - b.split('{').length)
  .map(
    (path) => [path, new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)] as const,
  );

const paths = document.paths as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The path of the document that matches a request's path and serves the method. */
export const findDocumentedPath = (method: string, path: string): string | undefined =>
  patterns.find(([name, pattern]) => pattern.test(path) && paths[name]?.[method.toLowerCase()])?.[0];

const toSchemaPointer = (path: string, method: string, status: string, type: string): string => {
  const found = paths[path]?.[method]?.responses[status];
  const response = found?.$ref ?? `#/paths/${escapePart(path)}/${method}/responses/${status}`;
  return `openapi${response}/content/${escapePart(type)}/schema`;
};

const readContent = ({ $ref, content }: { readonly $ref?: string; readonly content?: object }): object => {
  const name = $ref?.split('/').at(-1);
  const shared: Readonly<Record<string, { readonly content?: object }>> = document.components.responses;
  return (name === undefined ? content : shared[name]?.content) ?? {};
};

/** The contradiction of a response to the document; undefined when there is none, or no such operation. */
export const findContradiction = ({
  method,
  path,
  status,
  contentType,
  text,
}: ReceivedResponse): string | undefined => {
  const named = findDocumentedPath(method === 'HEAD' ? 'GET' : method, path);
  if (named === undefined) return undefined;
  const lowerCaseMethod = method === 'HEAD' ? 'get' : method.toLowerCase();
  const where = `${method} ${path}: ${status}`;
  const response = paths[named]?.[lowerCaseMethod]?.responses[String(status)];
  if (!response) return `${where} is not in the document: ${text.slice(0, 300)}`;
  const content = readContent(response);
  if (Object.keys(content).length === 0) return text === '' ? undefined : `${where} has a body`;
  if (method === 'HEAD') return text === '' ? undefined : `${where} has a body`;
  const type = (contentType ?? '').split(';')[0]?.trim() ?? '';
  if (!(type in content)) return `${where} is ${type}, and not ${Object.keys(content).join(' or ')}`;
  if (!type.endsWith('json')) return undefined;
  const validate = ajv.getSchema(toSchemaPointer(named, lowerCaseMethod, String(status), type));
  if (!validate) return `${where} has no schema`;
  if (validate(JSON.parse(text))) return undefined;
  const faults = validate.errors?.slice(0, 5).map((fault) => `${fault.instancePath} ${fault.message}`);
  return `${where} breaks the document: ${faults?.join('; ')} in ${text.slice(0, 300)}`;
};
