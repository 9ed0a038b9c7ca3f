import type * as z from 'zod';
import type { Route } from '../contract/define-route.ts';
import type { ResponseLanguage } from '../contract/languages.ts';
import type { Fault } from '../domain/fault.ts';
import type { Outcome } from '../usecases/outcome.ts';
import type { FaultsBetween, Request, UseCase } from '../usecases/use-case.ts';

/** A route with the use case that serves it. */
export type Endpoint = {
  readonly route: Route;
  readonly useCase: (request: never) => Promise<Outcome<unknown>>;
  readonly faults?: (request: never) => readonly Fault[] | Promise<readonly Fault[]>;
  readonly renderings?: Readonly<Record<string, Rendering<never>>>;
  readonly replay?: (stored: unknown, request: never) => Promise<Outcome<unknown>>;
  /** Awaited after the commit and before a success response, also before that to a repeat. */
  readonly settle?: () => Promise<void>;
};

/** Renders a response in another format than JSON, for people in a language. */
export type Rendering<Answer> = (
  answer: Answer,
  language?: ResponseLanguage,
) => {
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const endpoint = <R extends Route>(
  route: R,
  useCase: UseCase<R>,
  faults?: FaultsBetween<R>,
): Endpoint => ({
  route,
  useCase,
  ...(faults && { faults }),
});

/** An endpoint that makes its response to a repeat from what the idempotency record stores. */
export const replayedEndpoint = <R extends Route & { readonly isIdempotent: true }>(
  route: R,
  useCase: UseCase<R>,
  replay: (stored: unknown, request: Request<R>) => ReturnType<UseCase<R>>,
): Endpoint => ({ ...endpoint(route, useCase), replay });

/** An endpoint that also responds in the other formats of its route. */
export const renderedEndpoint = <R extends Route & { readonly formats: readonly string[] }>(
  route: R,
  use: UseCase<R>,
  renderings: Readonly<Record<R['formats'][number], Rendering<z.output<R['success']['schema']>>>>,
): Endpoint => ({ ...endpoint(route, use), renderings });
