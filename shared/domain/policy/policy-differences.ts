import { canonicalJson } from '../canonical-json.ts';

/** A value of the policy that differs from its default, by its path. */
export type PolicyDifference = {
  readonly path: string;
  readonly value: unknown;
  readonly defaultValue: unknown;
};

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a policy that differ from the defaults. Lists are compared as a whole. */
export const differencesOf = (
  value: unknown,
  defaultValue: unknown,
  path = '',
): readonly PolicyDifference[] => {
  if (isBranch(value) && isBranch(defaultValue)) {
    const names = [...new Set([...Object.keys(defaultValue), ...Object.keys(value)])];
    return names.flatMap((name) =>
      differencesOf(value[name], defaultValue[name], path === '' ? name : `${path}.${name}`),
    );
  }
  return canonicalJson(value ?? null) === canonicalJson(defaultValue ?? null)
    ? []
    : [{ path, value: value ?? null, defaultValue: defaultValue ?? null }];
};
