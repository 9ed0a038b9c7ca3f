import {
  ProvisionedThroughputExceededException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Container } from './containers.ts';
import type { Scheduler } from './scheduler.ts';
import { cancelled } from './table/errors.ts';
import type { Trace } from './trace.ts';
import { drawFault, type Fault, type Weather } from './weather.ts';

/** One call of a function to something outside: what it is named, what it is about, and what may go wrong with it. */
export type Call<T> = {
  readonly name: string;
  /** The keys that it names; asked only when something goes wrong. */
  readonly about: () => string;
  readonly act: () => T | Promise<T>;
  /** How many writes a transaction has; 0 of a single write, undefined of what cannot collide. */
  readonly writes?: number;
  /** Whether the service knows the same request again and answers as it did. */
  readonly isKnownAgain: boolean;
};

export type Interact = <T>(container: Container, call: Call<T>) => Promise<T>;

/** Only the injected errors are called so. */
const simulated = (name: string, what: string): Error =>
  Object.assign(new Error(`simulated: ${what}`), { name });

const message = 'simulated: too much is asked';

const conflictOf = (writes: number, random: RandomSource): Error => {
  if (writes === 0)
    return new TransactionConflictException({ $metadata: {}, message: 'simulated: conflict' });
  const met = Math.floor(random.between(0, writes));
  return cancelled(
    Array.from({ length: writes }, (_, at) =>
      at === met ? { code: 'TransactionConflict', message: 'simulated: conflict' } : { code: 'None' },
    ),
  );
};

/** What a dead process waits for; each a promise of its own, because one for all would keep whatever ever waited for it. */
const never = (): Promise<never> => new Promise(() => undefined);

const longestCallMs = 40;

/** Makes calls take their time in virtual time, and go wrong as the weather has it. */
export const openInteraction = (
  scheduler: Scheduler,
  random: RandomSource,
  weather: Weather,
  trace: Trace,
  isFair: () => boolean,
): Interact => {
  const isOut = (): boolean => {
    const { outage } = weather;
    return outage !== undefined && scheduler.now() >= outage.from && scheduler.now() < outage.to;
  };

  const faultOf = ({ writes }: Call<unknown>): Fault | undefined => {
    if (isFair()) return undefined;
    if (isOut()) return 'throttled';
    const fault = drawFault(weather, random);
    return fault === 'conflict' && writes === undefined ? undefined : fault;
  };

  const before = (container: Container, fault: Fault | undefined, writes: number): void => {
    if (fault === 'crash before') container.crash('before its call');
    if (fault === 'throttled') throw new ProvisionedThroughputExceededException({ $metadata: {}, message });
    if (fault === 'conflict') throw conflictOf(writes, random);
  };

  /** After the call has had its effect: whether its answer arrives, and what the process makes of it if not. */
  const after = async <T>(
    container: Container,
    call: Call<T>,
    fault: Fault | undefined,
    answer: T,
  ): Promise<T> => {
    if (fault === 'crash after') container.crash('after its call');
    if (fault === 'lost reply') throw simulated('TimeoutError', `the reply of ${call.name} was lost`);
    // The SDK sends a request again whose reply was lost.
    if (fault === 'lost reply, sent again') await scheduler.sleep(random.between(100, 1_000));
    if (container.isDead) return never();
    return fault === 'lost reply, sent again' && !call.isKnownAgain ? call.act() : answer;
  };

  return async (container, call) => {
    await scheduler.sleep(random.between(1, longestCallMs));
    if (container.isDead) return never();
    const fault = faultOf(call);
    if (fault) trace.note(fault, `${container.name}: ${fault} at ${call.name}`, call.about());
    before(container, fault, call.writes ?? 0);
    if (container.isDead) return never();
    const answer = await call.act();
    return container.isDead ? never() : after(container, call, fault, answer);
  };
};
