import { resolve, type Scope } from './intrinsics.ts';
import { hasKnownAttributes, type Identity, toIdentity } from './resource-identity.ts';
import { getSupport } from './resource-types.ts';
import type { Json, JsonObject, Resource, ResourceTemplate, Stack } from './template.ts';

/** All resources of the templates, resolved, and a warning for each resource that cannot run locally. */
export type Resources = {
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, JsonObject>>;
  readonly warnings: readonly string[];
};

type Exports = Map<string, Json>;
type Options = { readonly apiUrl?: string | undefined };

const pseudoParameters = ({ name, place }: Stack): Readonly<Record<string, Json | undefined>> => ({
  'AWS::AccountId': place.account,
  'AWS::NoValue': undefined,
  'AWS::NotificationARNs': [],
  'AWS::Partition': place.partition,
  'AWS::Region': place.region,
  'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.account}:stack/${name}/local`,
  'AWS::StackName': name,
  'AWS::URLSuffix': 'amazonaws.com',
});

const parameterOf = ({ name: stackName, parameters, template }: Stack, name: string): Json => {
  const value = parameters[name] ?? template.Parameters?.[name]?.Default;
  if (value === undefined)
    throw new Error(`Parameter ${name} of stack ${stackName} has no value and no default.`);
  return value;
};

/** Resolves one stack's references. Identities are computed on first use; a circular one throws an Error. */
const scopeOf = (
  stack: Stack,
  exported: Exports,
  { apiUrl }: Options,
): Scope & { identity(id: string): Identity } => {
  const { template, place, name: stackName } = stack;
  const pseudo = pseudoParameters(stack);
  const identitiesById = new Map<string, Identity | 'in progress'>();

  const identity = (logicalId: string): Identity => {
    const found = identitiesById.get(logicalId);
    if (found === 'in progress') throw new Error(`${logicalId} of stack ${stackName} refers to itself.`);
    if (found) return found;
    const resource = template.Resources?.[logicalId];
    if (!resource) throw new Error(`Stack ${stackName} refers to ${logicalId}, which it does not define.`);
    identitiesById.set(logicalId, 'in progress');
    const property = (name: string) => resolve(resource.Properties?.[name], scope);
    const resolvedResource = toIdentity({
      stack: stackName,
      logicalId,
      type: resource.Type,
      place,
      apiUrl,
      property,
    });
    identitiesById.set(logicalId, resolvedResource);
    return resolvedResource;
  };

  const scope = {
    stack: stackName,
    region: place.region,
    identity,
    ref: (name: string) => {
      if (name in pseudo) return pseudo[name];
      return template.Parameters?.[name] ? parameterOf(stack, name) : identity(name).ref;
    },
    attribute: (logicalId: string, name: string) => {
      const value = identity(logicalId).attributes[name];
      if (value !== undefined) return value;
      const type = template.Resources?.[logicalId]?.Type ?? '';
      if (hasKnownAttributes(type))
        throw new Error(
          `Stack ${stackName} uses ${logicalId}.${name}, an attribute that the local ${type} does not have.`,
        );
      return `${logicalId}.${name}`;
    },
    importValue: (name: string) => {
      const value = exported.get(name);
      if (value === undefined)
        throw new Error(`Stack ${stackName} imports ${name}, which no earlier stack exports.`);
      return value;
    },
    mapping: (map: string, first: string, second: string) => {
      const value = template.Mappings?.[map]?.[first]?.[second];
      if (value === undefined)
        throw new Error(`Stack ${stackName} has no mapping ${map}.${first}.${second}.`);
      return value;
    },
    condition: (name: string): boolean => {
      const condition = template.Conditions?.[name];
      if (condition === undefined) throw new Error(`Stack ${stackName} has no condition ${name}.`);
      return resolve(condition, scope) === true;
    },
  };
  return scope;
};

const toWarning = (stack: string, logicalId: string, type: string): string =>
  `${type} ${logicalId} of stack ${stack} is not supported by the local platform and does not run.`;

const resolveStack = (stack: Stack, exported: Exports, options: Options) => {
  const scope = scopeOf(stack, exported, options);
  const isConditionMet = (item: { Condition?: string }) =>
    item.Condition === undefined || scope.condition(item.Condition);
  const toResource = ([logicalId, resource]: [string, ResourceTemplate]): Resource => ({
    stack: stack.name,
    logicalId,
    type: resource.Type,
    properties: (resolve(resource.Properties ?? {}, scope) ?? {}) as JsonObject,
    ...scope.identity(logicalId),
  });
  const outputs: Record<string, Json | undefined> = {};
  const resources = Object.entries(stack.template.Resources ?? {})
    .filter(([, resource]) => isConditionMet(resource))
    .map(toResource);
  for (const [name, output] of Object.entries(stack.template.Outputs ?? {}).filter(([, each]) =>
    isConditionMet(each),
  )) {
    const value = resolve(output.Value, scope);
    outputs[name] = value;
    if (output.Export && value !== undefined) exported.set(String(resolve(output.Export.Name, scope)), value);
  }
  return { resources, outputs };
};

/**
 * Resolves the stacks, in order of deployment, to plain resources. Throws an Error that names stack and logical id if a
 * reference has no target. An unsupported resource type gives a warning.
 */
export const resolveResources = (stacks: readonly Stack[], options: Options = {}): Resources => {
  const exported: Exports = new Map();
  const resources: Resource[] = [];
  const outputs: Record<string, JsonObject> = {};
  for (const stack of stacks) {
    const resolved = resolveStack(stack, exported, options);
    resources.push(...resolved.resources);
    outputs[stack.name] = resolved.outputs;
  }
  const warnings = resources
    .filter(({ type }) => getSupport(type) === 'unknown')
    .map(({ stack, logicalId, type }) => toWarning(stack, logicalId, type));
  return { resources, outputs, warnings };
};
