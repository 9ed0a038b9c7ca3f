import { type Instant, isPast } from './time.ts';

type ParamValue = string | number | boolean;

/** The values of a fault's sentence, such as a bound or what is allowed, so that clients can write their own. */
export type FaultParams = Readonly<Record<string, ParamValue | readonly ParamValue[]>>;

/** A fault of an input: its path, the broken rule, and a sentence. */
export type Fault = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  readonly params?: FaultParams;
};

/** A value with optional parts: they were left out or could not be parsed. */
export type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly (DeepPartial<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T;

/** A fault if a moment is after the latest allowed one. */
export const faultsOfLateMoment = (
  path: Fault['path'],
  at: Instant | undefined,
  latest: Instant,
): readonly Fault[] =>
  at !== undefined && isPast(latest, at)
    ? [{ path, code: 'too_late', message: `this can be no later than ${latest}`, params: { latest } }]
    : [];

/** A fault of a name that is not among the known ones; a missing name has none. */
export const faultsOfUnknownName = (
  path: Fault['path'],
  code: string,
  name: string | undefined,
  known: readonly string[],
): readonly Fault[] =>
  name === undefined || known.includes(name)
    ? []
    : [
        {
          path,
          code,
          message: `"${name}" is not known here; there are: ${known.join(', ')}`,
          params: { allowed: known },
        },
      ];

/** A fault for each unknown name of a list. Names that could not be parsed are skipped. */
export const faultsOfUnknownNames = (
  path: Fault['path'],
  code: string,
  names: readonly (string | undefined)[],
  known: readonly string[],
): readonly Fault[] =>
  names.flatMap((name, place) => faultsOfUnknownName([...path, place], code, name, known));

/** A fault for each repeated value of a list. Values that could not be parsed are skipped. */
export const faultsOfDuplicates = (
  path: Fault['path'],
  list: readonly (string | undefined)[],
): readonly Fault[] =>
  list.flatMap((value, place) => {
    const first = list.indexOf(value);
    return value === undefined || first === place
      ? []
      : [
          {
            path: [...path, place],
            code: 'duplicate',
            message: `this stands at place ${first} already`,
            params: { place: first },
          },
        ];
  });

/** A price below the minimum would leave the creator or the platform nothing. */
export const faultsOfLowPrice = (
  path: Fault['path'],
  amount: number | undefined,
  min: number,
): readonly Fault[] =>
  amount === undefined || amount >= min
    ? []
    : [
        {
          path,
          code: 'too_small',
          message: `the price of an order is at least ${min} minor units`,
          params: { minimum: min },
        },
      ];
