import type * as z from 'zod';
import type { NewId } from '../adapters/ids.ts';
import type { Route } from '../contract/define-route.ts';
import type { ResponseLanguage } from '../contract/languages.ts';
import type { DeepPartial, Fault } from '../domain/fault.ts';
import type { Proposal } from '../domain/proposals/proposal.ts';
import type { Instant } from '../domain/time.ts';
import type { Caller } from './caller.ts';
import type { Outcome } from './outcome.ts';

/** JSON has no `undefined`: an optional field is absent or has a value. */
type Exact<T> = T extends readonly (infer Item)[]
  ? Exact<Item>[]
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T;

type Read<Schema> = Schema extends z.ZodType ? Exact<z.output<Schema>> : undefined;

/** The input of a use case: the parsed parts of the request, the caller and the time. */
export type Request<R extends Route> = {
  readonly params: Read<R['params']>;
  readonly query: Read<R['query']>;
  readonly body: Read<R['body']>;
  /** The unparsed body of a text route. */
  readonly text?: string;
  /** The headers of a text route, which contain the signature. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly caller: R['permission'] extends 'public' ? undefined : Caller;
  readonly now: Instant;
  /** The language of texts for people in the response: English if it is not given. */
  readonly language?: ResponseLanguage;
  readonly ifMatch: string | undefined;
  /** The id of what the request makes. With an idempotency key, a repeat at any time has the same one. */
  readonly newId: NewId;
  /** The proposal of an act that is carried out after its approval. */
  readonly proposal?: Pick<Proposal, 'id' | 'proposedBy' | 'proposedAt'>;
};

type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

/** The use case of a route. */
export type UseCase<R extends Route> = (
  request: Request<R>,
) => Promise<Outcome<ReadonlyDeep<z.input<R['success']['schema']>>>>;

/**
 * Faults between the fields of a partially valid body. The edge calls it if single fields have faults, so that the
 * problem lists all faults. For a valid body the use case checks them.
 */
export type FaultsBetween<R extends Route> = (
  request: Pick<Request<R>, 'params' | 'caller' | 'now'> & { readonly body: DeepPartial<Read<R['body']>> },
) => readonly Fault[] | Promise<readonly Fault[]>;
