import {
  DynamoDBServiceException,
  ProvisionedThroughputExceededException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { RandomSource } from '#test/support/random-source.ts';
import { drawFault, type Fault, type FaultRates, isDuring } from './fault-rates.ts';
import type { FunctionProcess } from './function-processes.ts';
import type { Scheduler } from './scheduler.ts';
import { cancelled } from './table/errors.ts';
import type { Trace } from './trace.ts';

/** One call of a function to the outside: its name, its subject, and its possible failures. */
export type Call<T> = {
  readonly name: string;
  /** The keys that it names; read only when it fails. */
  readonly about: () => string;
  readonly run: () => T | Promise<T>;
  /** The number of writes of a transaction; 0 for a single write, undefined for calls without conflicts. */
  readonly writes?: number;
  /** Whether the service recognizes a repeated request and returns the same response. */
  readonly isIdempotent: boolean;
};

export type CallService = <T>(container: FunctionProcess, call: Call<T>) => Promise<T>;

/** Only injected errors have this name. */
const createSimulatedError = (name: string, what: string): Error =>
  Object.assign(new Error(`simulated: ${what}`), { name });

const message = 'simulated: too many requests';

const createConflict = (writes: number, random: RandomSource): Error => {
  if (writes === 0)
    return new TransactionConflictException({ $metadata: {}, message: 'simulated: conflict' });
  const conflictIndex = Math.floor(random.between(0, writes));
  return cancelled(
    Array.from({ length: writes }, (_, at) =>
      at === conflictIndex
        ? { code: 'TransactionConflict', message: 'simulated: conflict' }
        : { code: 'None' },
    ),
  );
};

/**
 * What a dead process waits for; a separate promise each, because a shared one would keep every waiter in
 * memory.
 */
const waitForever = (): Promise<never> => new Promise(() => undefined);

/** The SDK repeats a request with a lost response, and counts its attempts in the error. */
const sendAgain = async <T>(call: Call<T>): Promise<T> => {
  try {
    return await call.run();
  } catch (error) {
    if (!(error instanceof DynamoDBServiceException)) throw error;
    throw Object.assign(error, { $metadata: { ...error.$metadata, attempts: 2 } });
  }
};

const maxCallMs = 40;

export const auditorName = 'audit-books';

/** A run of the auditor has hundreds of calls. At the rates of short functions no run would end. */
const auditorShare = 1 / 200;

/** Makes calls take virtual time, and fail at the given rates. */
export const createFaultInjector = (
  scheduler: Scheduler,
  random: RandomSource,
  weather: FaultRates,
  trace: Trace,
  isFair: () => boolean,
): CallService => {
  const faultOf = ({ name }: FunctionProcess, { writes }: Call<unknown>): Fault | undefined => {
    if (isFair()) return undefined;
    if (isDuring(weather, 'outage', scheduler.now())) return 'throttled';
    if (name === auditorName && !random.chance(auditorShare)) return undefined;
    const fault = drawFault(weather, random);
    return fault === 'conflict' && writes === undefined ? undefined : fault;
  };

  const injectBefore = (container: FunctionProcess, fault: Fault | undefined, writes: number): void => {
    if (fault === 'crash before') container.crash('before its call');
    if (fault === 'throttled') throw new ProvisionedThroughputExceededException({ $metadata: {}, message });
    if (fault === 'conflict') throw createConflict(writes, random);
  };

  /** After the effect of the call: whether its response arrives, and what the process does if not. */
  const injectAfter = async <T>(
    container: FunctionProcess,
    call: Call<T>,
    fault: Fault | undefined,
    answer: T,
  ): Promise<T> => {
    if (fault === 'crash after') container.crash('after its call');
    if (fault === 'lost reply')
      throw createSimulatedError('TimeoutError', `the reply of ${call.name} was lost`);
    if (fault === 'lost reply, sent again') await scheduler.sleep(random.between(100, 1_000));
    if (container.isDead) return waitForever();
    return fault === 'lost reply, sent again' && !call.isIdempotent ? sendAgain(call) : answer;
  };

  return async (container, call) => {
    await scheduler.sleep(random.between(1, maxCallMs));
    if (container.isDead) return waitForever();
    const fault = faultOf(container, call);
    if (fault) trace.note(fault, `${container.name}: ${fault} at ${call.name}`, call.about());
    injectBefore(container, fault, call.writes ?? 0);
    if (container.isDead) return waitForever();
    const answer = await call.run();
    return container.isDead ? waitForever() : injectAfter(container, call, fault, answer);
  };
};
