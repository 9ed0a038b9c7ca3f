import { type Duration, milliseconds } from './time.ts';

/** What is wrong with data, a sentence each that begins with the place. */
type Faults = readonly string[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDuration = (value: string): boolean => {
  try {
    return milliseconds(value) > 0;
  } catch {
    return false;
  }
};

/** Objects whose names are data as well: a platform that an override leaves out is not there. */
const openNames: ReadonlySet<string> = new Set(['minimumFollowers', 'formats']);

/** Lists of rules, which are judged where they are known. */
const listsOfRules: ReadonlySet<string> = new Set(['fees']);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const faultsOfList = (path: string, value: unknown): Faults =>
  Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== '')
    ? []
    : [`${path} is a list of texts`];

const faultsOfText = (path: string, usual: string, value: unknown): Faults => {
  if (!isDuration(usual)) return typeof value === 'string' && value !== '' ? [] : [`${path} is a text`];
  return typeof value === 'string' && isDuration(value)
    ? []
    : [
        `${path} is a length of time in days, hours, minutes and seconds, such as ${usual satisfies Duration}`,
      ];
};

const faultsOfNames = (path: string, usual: unknown, value: unknown): Faults => {
  if (!isObject(value) || Object.keys(value).length === 0) return [`${path} names at least one`];
  // All values of such an object are of one kind; the first of the defaults tells which.
  const [example] = Object.values(usual as object);
  return Object.entries(value).flatMap(([name, given]) =>
    faultsOfValue(`${path}.${name}`, '', example, given),
  );
};

const faultsOfValue = (path: string, name: string, usual: unknown, value: unknown): Faults => {
  if (listsOfRules.has(name)) return [];
  if (openNames.has(name)) return faultsOfNames(path, usual, value);
  if (isObject(usual)) return faultsOfOverrides(usual, value, path);
  if (Array.isArray(usual)) return faultsOfList(path, value);
  if (typeof usual === 'string') return faultsOfText(path, usual, value);
  if (typeof usual === 'number') return isCount(value) ? [] : [`${path} is a whole number, 0 or more`];
  return typeof value === typeof usual ? [] : [`${path} is true or false`];
};

/**
 * What in overrides has another shape than the defaults that they stand for: names that there are not, texts for
 * numbers, lengths of time that cannot be read.
 */
export const faultsOfOverrides = (defaults: object, overrides: unknown, path = ''): Faults => {
  if (!isObject(overrides)) return [`${path || 'the whole'} is an object of names and values`];
  const usual = defaults as Readonly<Record<string, unknown>>;
  return Object.entries(overrides).flatMap(([name, value]) => {
    const place = path === '' ? name : `${path}.${name}`;
    return Object.hasOwn(usual, name)
      ? faultsOfValue(place, name, usual[name], value)
      : [`${place} is not known; there are ${Object.keys(usual).join(', ')}`];
  });
};

/** The defaults with overrides of the same shape: objects are merged name by name, anything else replaces the default. */
export const merged = <T extends object>(defaults: T, overrides: Readonly<Record<string, unknown>>): T => {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(defaults));
  for (const [name, value] of Object.entries(overrides)) {
    const usual = result[name];
    const both = isObject(usual) && isObject(value) && !openNames.has(name);
    result[name] = both ? merged(usual, value) : value;
  }
  return result as T;
};
