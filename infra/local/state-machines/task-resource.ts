/** What a Task state calls, as the history names it. */
type Service =
  | { readonly resourceType: 'lambda'; readonly resource: string }
  | { readonly resourceType: 'aws-sdk:dynamodb'; readonly resource: string };

/** The target of a Task state's `Resource`. */
export type TaskResource = { readonly service: Service; readonly waitsForToken: boolean };

const pattern =
  /^arn:aws[\w-]*:states:[\w-]*:(?:\d{12})?:(?:(lambda):(invoke)|(aws-sdk:dynamodb):(updateItem))(\.waitForTaskToken)?$/;

/** The resources that this interpreter supports. Each may wait for a token. */
export const supportedResources = ['lambda:invoke', 'aws-sdk:dynamodb:updateItem'] as const;

/** Parses a `Resource`. Undefined if this interpreter does not support it. */
export function readTaskResource(text: string): TaskResource | undefined {
  const [match, lambda, invoke, dynamodb, updateItem, suffix = ''] = pattern.exec(text) ?? [];
  if (match === undefined) return undefined;
  const service: Service = lambda
    ? { resourceType: 'lambda', resource: `${invoke}${suffix}` }
    : { resourceType: 'aws-sdk:dynamodb', resource: `${updateItem}${suffix}` };
  return dynamodb || lambda ? { service, waitsForToken: suffix !== '' } : undefined;
}

/** Like `readTaskResource`, for an accepted definition. Throws for an unsupported resource. */
export function taskResource(resource: string): TaskResource {
  const read = readTaskResource(resource);
  if (read === undefined) throw new Error(`The resource ${resource} was accepted but cannot be run.`);
  return read;
}
