/**
 * Why a program in a separate process gave no result. `unavailable`: its packages could not be loaded. `crashed`: it ended
 * on its own. `timed-out`, `out-of-memory`: it was stopped.
 */
export type ChildFailure = 'unavailable' | 'crashed' | 'timed-out' | 'out-of-memory';

/** Thrown when a program ends without a result. It says nothing about the file. */
export class ChildFailureError extends Error {
  readonly failure: ChildFailure;

  constructor(failure: ChildFailure) {
    super(`the decoder's process is ${failure}`);
    this.name = 'ChildFailureError';
    this.failure = failure;
  }
}
