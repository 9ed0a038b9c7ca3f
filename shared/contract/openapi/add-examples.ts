import { buildExample } from './build-example.ts';
import { isJson, type Json } from './json.ts';
import { story } from './story/index.ts';
import { textExamples } from './story/texts.ts';

const mapValues = (object: unknown, change: (value: unknown, key: string) => unknown): Json =>
  isJson(object)
    ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
    : {};

const hasExample = ({ example, examples }: Json): boolean => (example ?? examples) !== undefined;

/** The same document, with an example for each request and each response that has none. */
export const addExamples = (document: object, onUse: (key: string) => void = () => undefined): Json => {
  const { paths, components: parts }: Json = { ...document };
  const components = isJson(parts) ? parts : {};
  const schemas = isJson(components.schemas) ? components.schemas : {};

  const exampleOf = (type: string, { schema }: Json, operationId: string, direction = ''): unknown =>
    type === 'application/json'
      ? buildExample(schema, [operationId], { story, schemas, operationId, onUse })
      : textExamples[`${operationId}${direction} ${type}`];

  const addToContents = (holder: unknown, operationId: string, direction?: string): unknown => {
    if (!isJson(holder) || !isJson(holder.content)) return holder;
    const content = mapValues(holder.content, (media, type) => {
      if (!isJson(media) || hasExample(media)) return media;
      const example = exampleOf(type, media, operationId, direction);
      return example === undefined ? media : { ...media, example };
    });
    return { ...holder, content };
  };

  const addToOperation = (operation: unknown): unknown => {
    if (!isJson(operation) || typeof operation.operationId !== 'string') return operation;
    const { operationId, requestBody, responses } = operation;
    return {
      ...operation,
      ...(requestBody !== undefined && { requestBody: addToContents(requestBody, operationId, ' request') }),
      responses: mapValues(responses, (response, status) =>
        status.startsWith('2') ? addToContents(response, operationId) : response,
      ),
    };
  };

  return { ...document, paths: mapValues(paths, (item) => mapValues(item, addToOperation)) };
};
