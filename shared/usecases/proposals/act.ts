import type { Route } from '../../contract/define-route.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Matter } from '../../domain/conflicts/conflicts.ts';
import type { Money } from '../../domain/money.ts';
import type { ActName } from '../../domain/proposals/acts.ts';
import type { Caller } from '../caller.ts';
import type { Outcome } from '../outcome.ts';
import type { Request, UseCase } from '../use-case.ts';

/** What an act is about. */
export type ActSubject = {
  readonly kind: string;
  readonly id: string;
  /** Changes when the subject changes in a way that matters for the act. */
  readonly state: string;
  readonly matter: Matter;
  /** The amount that the act moves. Without one, the act always needs a second person. */
  readonly amount?: Money | undefined;
};

type Permission = Parameters<Caller['permissions']['has']>[0];

type ActRoute = Route & { readonly act: ActName };

/** An act of staff that a second person approves. */
export type Act = {
  readonly route: ActRoute;
  /** The permission to propose it. An approver has it for this act. */
  readonly permission: Permission;
  /** The subject; undefined if the request needs no second person. */
  readonly findSubject: (deps: ApiDeps, request: never) => Promise<ActSubject | undefined>;
  readonly useCase: (deps: ApiDeps) => (request: never) => Promise<Outcome<unknown>>;
};

/** Defines an act by its route and the use case that carries it out. */
export const defineAct = <R extends ActRoute>(act: {
  readonly route: R;
  readonly permission: Permission;
  readonly findSubject: (deps: ApiDeps, request: Request<R>) => Promise<ActSubject | undefined>;
  readonly useCase: (deps: ApiDeps) => UseCase<R>;
}): Act => act;
