import { type Duration, toMilliseconds } from '../time.ts';

/** Faults as sentences that begin with the path. */
type Faults = readonly string[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDuration = (value: string): boolean => {
  try {
    return toMilliseconds(value) > 0;
  } catch {
    return false;
  }
};

/** Objects with free keys, each with an example value. An override replaces such an object as a whole. */
const openKeyObjects: Readonly<Record<string, unknown>> = {
  minFollowers: 0,
  minPrice: 0,
  maxOpenOrders: 0,
  formats: 'video',
  proofByPlatform: 'manual',
  hostsByPlatform: ['www.example.com'],
  providerByKind: 'sandbox',
  singlePersonUpTo: 0,
};

/** Lists of rules, which are checked elsewhere. */
const listsOfRules: ReadonlySet<string> = new Set(['fees']);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const faultsOfList = (path: string, value: unknown): Faults =>
  Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== '')
    ? []
    : [`${path} is a list of non-empty strings`];

const faultsOfText = (path: string, defaultValue: string, value: unknown): Faults => {
  if (!isDuration(defaultValue))
    return typeof value === 'string' && value !== '' ? [] : [`${path} is a non-empty string`];
  return typeof value === 'string' && isDuration(value)
    ? []
    : [
        `${path} is a duration in days, hours, minutes and seconds, such as ${defaultValue satisfies Duration}`,
      ];
};

const faultsOfNames = (path: string, example: unknown, defaultValue: object, value: unknown): Faults => {
  if (!isObject(value)) return [`${path} is an object`];
  // Only an object that is empty by default can be empty.
  if (Object.keys(value).length === 0 && Object.keys(defaultValue).length > 0)
    return [`${path} has at least one entry`];
  return Object.entries(value).flatMap(([name, given]) =>
    faultsOfValue(`${path}.${name}`, '', example, given),
  );
};

const faultsOfValue = (path: string, name: string, defaultValue: unknown, value: unknown): Faults => {
  if (listsOfRules.has(name)) return [];
  if (Object.hasOwn(openKeyObjects, name) && isObject(defaultValue))
    return faultsOfNames(path, openKeyObjects[name], defaultValue, value);
  if (isObject(defaultValue)) return faultsOfOverrides(defaultValue, value, path);
  if (Array.isArray(defaultValue)) return faultsOfList(path, value);
  if (typeof defaultValue === 'string') return faultsOfText(path, defaultValue, value);
  if (typeof defaultValue === 'number') return isCount(value) ? [] : [`${path} is a whole number, 0 or more`];
  return typeof value === typeof defaultValue ? [] : [`${path} is true or false`];
};

/**
 * The overrides with another shape than their defaults: unknown names, strings instead of numbers, invalid durations.
 */
export const faultsOfOverrides = (defaults: object, overrides: unknown, path = ''): Faults => {
  if (!isObject(overrides)) return [`${path || 'the policy'} is an object`];
  const defaultValue = defaults as Readonly<Record<string, unknown>>;
  return Object.entries(overrides).flatMap(([name, value]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return Object.hasOwn(defaultValue, name)
      ? faultsOfValue(place, name, defaultValue[name], value)
      : [`${place} is unknown; known are ${Object.keys(defaultValue).join(', ')}`];
  });
};

/** The defaults with overrides of the same shape. Objects are merged; other values replace the default. */
export const mergeOverrides = <T extends object>(
  defaults: T,
  overrides: Readonly<Record<string, unknown>>,
): T => {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(defaults));
  for (const [name, value] of Object.entries(overrides)) {
    const defaultValue = result[name];
    const both = isObject(defaultValue) && isObject(value) && !Object.hasOwn(openKeyObjects, name);
    result[name] = both ? mergeOverrides(defaultValue, value) : value;
  }
  return result as T;
};
