import { isObject, type Json, type JsonObject } from './template.ts';

/** The lookups for the intrinsic functions of one stack. They throw an Error that names a missing value. */
export type Scope = {
  readonly stack: string;
  readonly region: string;
  ref(name: string): Json | undefined;
  attribute(logicalId: string, name: string): Json;
  importValue(name: string): Json;
  mapping(map: string, first: string, second: string): Json;
  condition(name: string): boolean;
};

type Value = Json | undefined;

const text = (value: Value, where: string): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Error(`${where} needs text, not ${JSON.stringify(value) ?? 'AWS::NoValue'}.`);
};

const list = (value: Value, where: string): readonly Json[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`${where} needs a list, not ${JSON.stringify(value)}.`);
};

const getAtt = (argument: Value, scope: Scope): Json => {
  const [logicalId = '', ...rest] =
    typeof argument === 'string'
      ? argument.split('.')
      : list(argument, 'Fn::GetAtt').map((part) => text(resolve(part, scope), 'Fn::GetAtt'));
  return scope.attribute(logicalId, rest.join('.'));
};

const join = (argument: Value, scope: Scope): string => {
  const [separator, parts] = list(argument, 'Fn::Join');
  return list(resolve(parts, scope), 'Fn::Join')
    .map((part) => text(part, 'Fn::Join'))
    .join(text(separator, 'Fn::Join'));
};

const sub = (argument: Value, scope: Scope): string => {
  const [template, variables] = typeof argument === 'string' ? [argument, {}] : list(argument, 'Fn::Sub');
  const own = resolve(variables ?? {}, scope) as JsonObject;
  return text(template, 'Fn::Sub').replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in own) return text(own[name], 'Fn::Sub');
    return text(name.includes('.') ? getAtt(name, scope) : scope.ref(name), `Fn::Sub of ${name}`);
  });
};

const select = (argument: Value, scope: Scope): Json => {
  const [index, choices] = list(argument, 'Fn::Select');
  const found = list(resolve(choices, scope), 'Fn::Select')[Number(resolve(index, scope))];
  if (found === undefined)
    throw new Error(`Fn::Select needs element ${JSON.stringify(index)}, which does not exist.`);
  return found;
};

const split = (argument: Value, scope: Scope): readonly string[] => {
  const [separator, source] = list(argument, 'Fn::Split');
  return text(resolve(source, scope), 'Fn::Split').split(text(separator, 'Fn::Split'));
};

const findInMap = (argument: Value, scope: Scope): Json => {
  const [map, first, second] = list(argument, 'Fn::FindInMap').map((part) =>
    text(resolve(part, scope), 'Fn::FindInMap'),
  );
  return scope.mapping(map ?? '', first ?? '', second ?? '');
};

const choose = (argument: Value, scope: Scope): Value => {
  const [name, whenTrue, whenFalse] = list(argument, 'Fn::If');
  return resolve(scope.condition(text(name, 'Fn::If')) ? whenTrue : whenFalse, scope);
};

const truth = (argument: Value, scope: Scope): boolean => resolve(argument, scope) === true;

const equals = (argument: Value, scope: Scope): boolean => {
  const [left, right] = list(argument, 'Fn::Equals').map((side) => JSON.stringify(resolve(side, scope)));
  return left === right;
};

const functions: Readonly<Record<string, (argument: Value, scope: Scope) => Value>> = {
  Ref: (argument, scope) => scope.ref(text(argument, 'Ref')),
  Condition: (argument, scope) => scope.condition(text(argument, 'Condition')),
  'Fn::And': (argument, scope) => list(argument, 'Fn::And').every((each) => truth(each, scope)),
  'Fn::Base64': (argument, scope) =>
    Buffer.from(text(resolve(argument, scope), 'Fn::Base64')).toString('base64'),
  'Fn::Equals': equals,
  'Fn::FindInMap': findInMap,
  'Fn::GetAZs': (_argument, scope) => ['a', 'b', 'c'].map((zone) => `${scope.region}${zone}`),
  'Fn::GetAtt': getAtt,
  'Fn::If': choose,
  'Fn::ImportValue': (argument, scope) =>
    scope.importValue(text(resolve(argument, scope), 'Fn::ImportValue')),
  'Fn::Join': join,
  'Fn::Not': (argument, scope) => !list(argument, 'Fn::Not').some((each) => truth(each, scope)),
  'Fn::Or': (argument, scope) => list(argument, 'Fn::Or').some((each) => truth(each, scope)),
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::Sub': sub,
  'Fn::ToJsonString': (argument, scope) => JSON.stringify(resolve(argument, scope)),
};

const intrinsicOf = (value: JsonObject): string | undefined => {
  const [name, ...others] = Object.keys(value);
  if (name === undefined || others.length > 0) return undefined;
  // Policy statements and event patterns can have a key Condition whose value is not a name.
  if (name === 'Condition') return typeof value[name] === 'string' ? name : undefined;
  if (name === 'Ref') return typeof value[name] === 'string' ? name : undefined;
  return name.startsWith('Fn::') ? name : undefined;
};

/** Resolves every intrinsic function in a value. `undefined` is `AWS::NoValue`, which removes its property. */
export const resolve = (value: Value, scope: Scope): Value => {
  if (Array.isArray(value))
    return value.map((each) => resolve(each, scope)).filter((each) => each !== undefined);
  if (!isObject(value)) return value;
  const name = intrinsicOf(value);
  if (name === undefined)
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, each]) => [key, resolve(each, scope)] as const)
        .filter(([, each]) => each !== undefined),
    );
  const intrinsic = functions[name];
  if (!intrinsic)
    throw new Error(`Stack ${scope.stack} uses ${name}, which the local platform does not support.`);
  return intrinsic(value[name], scope);
};
