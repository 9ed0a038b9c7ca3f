import { type Duration, toMilliseconds } from '../time.ts';

/** What is wrong with data, a sentence each that begins with the place. */
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

/** Objects whose names are data as well, with what a value of theirs is like: a platform that an override leaves out is not there. */
const openKeyObjects: Readonly<Record<string, unknown>> = {
  minFollowers: 0,
  formats: 'video',
  proofByPlatform: 'manual',
  hostsByPlatform: ['www.example.com'],
  providerByKind: 'sandbox',
};

/** Lists of rules, which are judged where they are known. */
const listsOfRules: ReadonlySet<string> = new Set(['fees']);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const faultsOfList = (path: string, value: unknown): Faults =>
  Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== '')
    ? []
    : [`${path} is a list of texts`];

const faultsOfText = (path: string, defaultValue: string, value: unknown): Faults => {
  if (!isDuration(defaultValue))
    return typeof value === 'string' && value !== '' ? [] : [`${path} is a text`];
  return typeof value === 'string' && isDuration(value)
    ? []
    : [
        `${path} is a length of time in days, hours, minutes and seconds, such as ${defaultValue satisfies Duration}`,
      ];
};

const faultsOfNames = (path: string, example: unknown, defaultValue: object, value: unknown): Faults => {
  if (!isObject(value)) return [`${path} is an object of names and values`];
  // What the defaults leave empty may stay so.
  if (Object.keys(value).length === 0 && Object.keys(defaultValue).length > 0)
    return [`${path} names at least one`];
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
 * What in overrides has another shape than the defaults that they stand for: names that there are not, texts for
 * numbers, lengths of time that cannot be read.
 */
export const faultsOfOverrides = (defaults: object, overrides: unknown, path = ''): Faults => {
  if (!isObject(overrides)) return [`${path || 'the whole'} is an object of names and values`];
  const defaultValue = defaults as Readonly<Record<string, unknown>>;
  return Object.entries(overrides).flatMap(([name, value]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return Object.hasOwn(defaultValue, name)
      ? faultsOfValue(place, name, defaultValue[name], value)
      : [`${place} is not known; there are ${Object.keys(defaultValue).join(', ')}`];
  });
};

/** The defaults with overrides of the same shape: objects are merged name by name, anything else replaces the default. */
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
