/** The target of a Task state's `Resource`, as the history names it. */
export type TaskResource = {
  readonly service: { readonly resourceType: 'lambda'; readonly resource: string };
  readonly waitsForToken: boolean;
};

const invokePattern = /^arn:aws[\w-]*:states:[\w-]*:(?:\d{12})?:lambda:(invoke(\.waitForTaskToken)?)$/;

/** Parses a `Resource`. Undefined if this interpreter does not support it. */
export function readTaskResource(text: string): TaskResource | undefined {
  const [, resource, suffix] = invokePattern.exec(text) ?? [];
  return resource === undefined
    ? undefined
    : { service: { resourceType: 'lambda', resource }, waitsForToken: suffix !== undefined };
}

/** Like `readTaskResource`, for an accepted definition. Throws for an unsupported resource. */
export function taskResource(resource: string): TaskResource {
  const read = readTaskResource(resource);
  if (read === undefined) throw new Error(`The resource ${resource} was accepted but cannot be run.`);
  return read;
}
