import type * as z from 'zod';
import type { Route } from '../contract/define-route.ts';
import type { DeepPartial, Fault } from '../domain/fault.ts';
import type { Instant } from '../domain/time.ts';
import type { Caller } from './caller.ts';
import type { Outcome } from './outcome.ts';

/** JSON has no `undefined`: what is optional is absent or has a value. */
type Exact<T> = T extends readonly (infer Item)[]
  ? Exact<Item>[]
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T;

type Read<Schema> = Schema extends z.ZodType ? Exact<z.output<Schema>> : undefined;

/** What a use case is given: the parts of the request as their schemas read them, who asks, and when. */
export type Request<R extends Route> = {
  readonly params: Read<R['params']>;
  readonly query: Read<R['query']>;
  readonly body: Read<R['body']>;
  /** The body of a route that takes text, as it came. */
  readonly text?: string;
  /** Where the signature of such a text may stand. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly caller: R['roles'] extends 'public' ? undefined : Caller;
  readonly now: Instant;
  readonly ifMatch: string | undefined;
};

type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

/** The use case behind a route. */
export type UseCase<R extends Route> = (
  request: Request<R>,
) => Promise<Outcome<ReadonlyDeep<z.input<R['success']['schema']>>>>;

/**
 * The faults between the fields of a body, as far as it could be read. It is asked when single fields have faults, so
 * that all are named at once; of a body without them the use case knows by itself.
 */
export type FaultsBetween<R extends Route> = (
  request: Pick<Request<R>, 'params' | 'caller' | 'now'> & { readonly body: DeepPartial<Read<R['body']>> },
) => readonly Fault[] | Promise<readonly Fault[]>;
