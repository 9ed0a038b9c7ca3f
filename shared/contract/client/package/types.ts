import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { paths, Schemas } from '../paths.mts';

/** The headers that this client adds itself, as optional ones. */
type WithOptionalHeaders<Parameters> = Parameters extends { header: infer Header extends object }
  ? Omit<Parameters, 'header'> & { header?: Partial<Header> }
  : Parameters;

type ClientOperation<Operation> = Operation extends { parameters: infer Parameters }
  ? Omit<Operation, 'parameters'> & { parameters: WithOptionalHeaders<Parameters> }
  : Operation;

/** The API's paths, as a caller of this client sees them. */
export type ClientPaths = {
  [Path in keyof paths]: { [Method in keyof paths[Path]]: ClientOperation<paths[Path][Method]> };
};

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that have a method. */
export type PathOf<Method extends HttpMethod> = {
  [Path in keyof ClientPaths]: Method extends keyof ClientPaths[Path] ? Path : never;
}[keyof ClientPaths];

/** What a call of a path sends: `params`, `body`, and `signal` to stop it. */
export type InitOf<Path extends keyof ClientPaths, Method extends HttpMethod> = MaybeOptionalInit<
  ClientPaths[Path],
  Method extends keyof ClientPaths[Path] ? Method : never
>;

/** The arguments after the path; none are needed if nothing has to be sent. */
export type InitArgument<Init> = undefined extends Init ? [init?: Init] : [init: Init];

/** The body of a success. */
export type DataOf<Path extends keyof ClientPaths, Method extends keyof ClientPaths[Path]> =
  ClientPaths[Path][Method] extends Record<string | number, unknown>
    ? NonNullable<FetchResponse<ClientPaths[Path][Method], object, 'application/json'>['data']>
    : never;

/** The paths of lists: their answers have `items` and, if there are more, `nextCursor`. */
export type ListPath = {
  [Path in PathOf<'get'>]: DataOf<Path, 'get'> extends { items: readonly unknown[] } ? Path : never;
}[PathOf<'get'>];

export type ItemOf<Path extends ListPath> =
  DataOf<Path, 'get'> extends { items: readonly (infer Item)[] } ? Item : never;

type ProblemName = Extract<keyof Schemas, `${string}Problem`>;

/** Every problem that the API answers with (RFC 9457). */
export type Problem = Schemas[ProblemName];

type SlugOf<Type> = Type extends `${string}/problems/${infer Slug}` ? Slug : never;

/** The short name of a problem: the end of its `type`. */
export type ProblemSlug = SlugOf<Problem['type']>;

export type ProblemOf<Slug extends ProblemSlug> = Extract<Problem, { type: `${string}/problems/${Slug}` }>;
