import type { Problem, ProblemOf, ProblemSlug } from './types.ts';

const slugOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';

/** A refused request. `problem` is the answer's document; it is missing if something before the API answered. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    super(problem?.detail ?? `The answer has the status ${status}.`);
    this.status = status;
    this.problem = problem;
  }

  /** The short name of the problem, such as `insufficient-funds`. */
  get slug(): string | undefined {
    return this.problem && slugOf(this.problem.type);
  }

  /** What support needs to find the request in the logs. */
  get requestId(): string | undefined {
    return this.problem?.requestId;
  }
}

/**
 * The problem in a caught error if it is of this kind, with its own fields:
 * `const faults = findProblem(error, 'validation')?.errors`.
 */
export const findProblem = <Slug extends ProblemSlug>(
  error: unknown,
  slug: Slug,
): ProblemOf<Slug> | undefined =>
  error instanceof ProblemError && error.slug === slug ? (error.problem as ProblemOf<Slug>) : undefined;
