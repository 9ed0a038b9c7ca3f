/** The target of a Task state's `Resource`. `service` is its name in the history. */
export type TaskResource =
  | { readonly kind: 'function'; readonly functionArn: string }
  | {
      readonly kind: 'invoke' | 'startExecution';
      readonly service: { readonly resourceType: string; readonly resource: string };
      readonly waitsForToken: boolean;
    };

const functionArnPattern = /^arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/;
const integrationPattern =
  /^arn:aws[\w-]*:states:[\w-]*:(?:\d{12})?:(lambda|states):(invoke|startExecution)(\.waitForTaskToken)?$/;

/** Parses a `Resource`. Undefined if this interpreter does not support it. */
export function readTaskResource(resource: string): TaskResource | undefined {
  if (functionArnPattern.test(resource)) return { kind: 'function', functionArn: resource };
  const [, resourceType, action, suffix] = integrationPattern.exec(resource) ?? [];
  const waitsForToken = suffix !== undefined;
  if (resourceType === 'lambda' && action === 'invoke') {
    return { kind: 'invoke', service: { resourceType, resource: `invoke${suffix ?? ''}` }, waitsForToken };
  }
  if (resourceType === 'states' && action === 'startExecution' && !waitsForToken) {
    return { kind: 'startExecution', service: { resourceType, resource: 'startExecution' }, waitsForToken };
  }
  return undefined;
}

/** Like `readTaskResource`, for an accepted definition. Throws for an unsupported resource. */
export function taskResource(resource: string): TaskResource {
  const read = readTaskResource(resource);
  if (read === undefined) throw new Error(`The resource ${resource} was accepted but cannot be run.`);
  return read;
}
