import { createHash } from 'node:crypto';
import type { Environment, Expression, Focus } from 'jsonata';
import type { Json } from './json.ts';

/**
 * The evaluation's context is in two variables that no expression can name, so that a compiled expression works for every
 * execution.
 */
export const nowVariable = ' now';
export const randomVariable = ' random';
/** Contains `{ left }`: the remaining steps of the evaluation. */
export const stepsVariable = ' steps';

/** jsonata calls this binding before each node that it evaluates. */
const evaluateEntryHook = Symbol.for('jsonata.__evaluate_entry');

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};
const maxRangeItems = 360_145;

const readRandom = (focus: Focus): (() => number) => focus.environment.lookup(randomVariable);

/** A random number that depends only on the seed (mulberry32). */
function drawSeeded(seed: number): number {
  let mixed = (Math.trunc(seed) + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** Creates a version 4 UUID from random numbers between 0 and 1. */
export function createUuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

/** Splits a list into chunks. The size is rounded towards zero. As on AWS, undefined for an empty list or a size of 0. */
function partition(items: Json[], size: number): Json[][] | undefined {
  const chunk = Math.trunc(size);
  if (items.length === 0 || chunk === 0) return undefined;
  if (chunk < 0) throw new Error('$partition needs a chunk size that is not negative.');
  return Array.from({ length: Math.ceil(items.length / chunk) }, (_, index) =>
    items.slice(index * chunk, (index + 1) * chunk),
  );
}

/** Integers from first to last. A single one is a number. Undefined if the step never reaches the last. */
function range(from: number, to: number, by: number): number[] | number | undefined {
  const [first, last, step] = [Math.trunc(from), Math.trunc(to), Math.trunc(by)];
  if (step === 0 || Math.sign(last - first) === -Math.sign(step)) return undefined;
  const count = Math.floor((last - first) / step) + 1;
  if (count > maxRangeItems) throw new Error(`$range returns at most ${maxRangeItems} items, not ${count}.`);
  return count === 1 ? first : Array.from({ length: count }, (_, index) => first + index * step);
}

function hash(content: Json, algorithm: string): string {
  const digest = algorithms[algorithm];
  if (digest === undefined) {
    throw new Error(`$hash supports ${Object.keys(algorithms).join(', ')}, not '${algorithm}'.`);
  }
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return createHash(digest).update(text).digest('hex');
}

function shuffle(items: Json[], random: () => number): Json[] {
  const shuffled = items.slice();
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Json, shuffled[last] as Json];
  }
  return shuffled;
}

/**
 * Adds the functions of Step Functions to a JSONata expression. `$now`, `$millis`, `$random` and `$shuffle` use the given
 * clock and randomness. `$eval` is not available.
 */
export function addQueryFunctions(expression: Expression, maxSteps: number): void {
  // The types support only names, but jsonata stores its hooks under symbols.
  expression.assign(
    evaluateEntryHook as unknown as string,
    (_: unknown, __: unknown, environment: Environment) => {
      const steps: { left: number } = environment.lookup(stepsVariable);
      steps.left -= 1;
      if (steps.left < 0) throw new Error(`The evaluation took more than ${maxSteps} steps.`);
    },
  );
  expression.registerFunction('partition', partition, '<an:a>');
  expression.registerFunction('range', range, '<nnn:x>');
  expression.registerFunction('hash', hash, '<xs:s>');
  expression.registerFunction('parse', (text: string) => JSON.parse(text), '<s-:x>');
  expression.registerFunction(
    'random',
    function random(seed?: number) {
      return seed === undefined ? readRandom(this)() : drawSeeded(seed);
    },
    '<n?:n>',
  );
  expression.registerFunction(
    'shuffle',
    function shuffleItems(items: Json[]) {
      return shuffle(items, readRandom(this));
    },
    '<a:a>',
  );
  expression.registerFunction(
    'uuid',
    function uuid() {
      return createUuid(readRandom(this));
    },
    '<:s>',
  );
  expression.registerFunction(
    'millis',
    function millis() {
      return this.environment.lookup(nowVariable);
    },
    '<:n>',
  );
  expression.registerFunction(
    'now',
    function now(picture?: string, zone?: string) {
      const format = this.environment.lookup('fromMillis');
      return format.implementation.call(this, this.environment.lookup(nowVariable), picture, zone);
    },
    '<s?s?:s>',
  );
  expression.registerFunction('eval', () => {
    throw new Error('Step Functions has no $eval. Use $parse to read a JSON text.');
  });
}
