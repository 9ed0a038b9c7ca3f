import { type Instant, isPast } from './time.ts';

/** A fault in what somebody sent: where it is, as a path into it, which rule it breaks, and a sentence. */
export type Fault = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

/** A value of which any part may be missing, because it was left out or could not be read. */
export type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly (DeepPartial<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T;

/** A fault of a moment that is later than the latest there may be; at that very instant it is none. */
export const faultsOfLateMoment = (
  path: Fault['path'],
  at: Instant | undefined,
  latest: Instant,
): readonly Fault[] =>
  at !== undefined && isPast(latest, at)
    ? [{ path, code: 'too_late', message: `this can be no later than ${latest}` }]
    : [];

/** A fault for each name in a list that is not among the known ones; what could not be read is none. */
export const faultsOfUnknownNames = (
  path: Fault['path'],
  code: string,
  names: readonly (string | undefined)[],
  known: readonly string[],
): readonly Fault[] =>
  names.flatMap((name, place) =>
    name === undefined || known.includes(name)
      ? []
      : [
          {
            path: [...path, place],
            code,
            message: `"${name}" is not known here; there are: ${known.join(', ')}`,
          },
        ],
  );

/** A fault for each value of a list that stands in it before; what could not be read is none. */
export const faultsOfDuplicates = (
  path: Fault['path'],
  list: readonly (string | undefined)[],
): readonly Fault[] =>
  list.flatMap((value, place) => {
    const first = list.indexOf(value);
    return value === undefined || first === place
      ? []
      : [{ path: [...path, place], code: 'duplicate', message: `this stands at place ${first} already` }];
  });
