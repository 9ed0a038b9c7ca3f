import { availableParallelism } from 'node:os';
import { type FunctionHost, type HostOptions, startHost } from './function-host.ts';
import type { FunctionSettings } from './function-settings.ts';

export type HostsOptions = Pick<HostOptions, 'environmentOf' | 'clock' | 'log'> & {
  readonly functions: readonly FunctionSettings[];
  /** The functions that respond to requests of clients. */
  readonly requestArns?: ReadonlySet<string> | undefined;
  /** The maximum number of shared threads. By default one for each processor. */
  readonly maxSharedHosts?: number | undefined;
};

/** The worker threads of a runtime. */
export type Hosts = {
  /** The thread for the next invocation of the function; started if there is none. */
  hostOf(settings: FunctionSettings): FunctionHost;
  /** Resolves when no invocation runs. */
  idle(): Promise<void>;
  terminate(): Promise<void>;
};

/** With this memory, Lambda gives a function a whole processor. */
const wholeProcessorMb = 1_769;

/** Whether a function calculates for long. It gets a separate thread of low priority, because orders come first. */
export const isBackground = ({ memoryMb }: Pick<FunctionSettings, 'memoryMb'>): boolean =>
  memoryMb >= wholeProcessorMb;

/** With this many invocations in each shared thread, another one is started. */
const maxInvocationsPerHost = 12;

/** A function runs in a thread of its kind, unless that one has more than so many invocations more than another. */
const maxLead = 2;

/** The host with the fewest invocations. */
const findIdlest = (hosts: readonly FunctionHost[]): FunctionHost | undefined =>
  hosts.reduce<FunctionHost | undefined>(
    (best, host) => (best && best.countInvocations() <= host.countInvocations() ? best : host),
    undefined,
  );

type StartHost = (memoryMb: number, onGone: (host: FunctionHost) => void, isLow?: boolean) => FunctionHost;

/** The threads that functions share: the first one with the first invocation, more of them under load. */
const createSharedHosts = (
  start: StartHost,
  maxMemoryMb: number,
  maxHosts: number,
  listFunctions: () => readonly FunctionSettings[],
) => {
  const hosts = new Set<FunctionHost>();
  /** A thread that loads the functions, and gets no invocations until it has. */
  let nextHost: FunctionHost | undefined;

  const startShared = (): FunctionHost =>
    start(maxMemoryMb, (host) => {
      hosts.delete(host);
      if (nextHost === host) nextHost = undefined;
    });
  const grow = async (): Promise<void> => {
    const host = startShared();
    nextHost = host;
    await Promise.all(listFunctions().map((settings) => host.load(settings)));
    if (nextHost !== host) return;
    nextHost = undefined;
    hosts.add(host);
  };

  return {
    all: () => [...hosts, ...(nextHost ? [nextHost] : [])],
    /**
     * A thread for requests of clients, or one for the work that follows from them; the idlest of all if these are busier.
     * A thread that runs less code runs it faster: an order takes a twelfth less processor time.
     */
    find: (isRequest: boolean): FunctionHost => {
      const all = [...hosts];
      const idlest = findIdlest(all);
      if (!idlest) {
        const host = startShared();
        hosts.add(host);
        return host;
      }
      const isBusy = idlest.countInvocations() >= maxInvocationsPerHost;
      if (isBusy && !nextHost && hosts.size < maxHosts) void grow();
      const ofKind = findIdlest(all.filter((_, place) => (place % 2 === 0) === isRequest));
      const isFree = ofKind && ofKind.countInvocations() <= idlest.countInvocations() + maxLead;
      return isFree ? ofKind : idlest;
    },
  };
};

/**
 * Functions share threads, except those of the background. When one ends, each function that ran in it gets a separate thread, so that a function that
 * blocks or exits ends what runs beside it once.
 */
export const createHosts = ({
  functions,
  requestArns = new Set(),
  maxSharedHosts = availableParallelism(),
  ...common
}: HostsOptions): Hosts => {
  const maxMemoryMb = Math.max(0, ...functions.map(({ memoryMb }) => memoryMb));
  const separateArns = new Set(functions.filter(isBackground).map(({ arn }) => arn));
  const separateHosts = new Map<string, FunctionHost>();
  let isEnding = false;

  const separate = (arns: readonly string[]): void => {
    for (const arn of isEnding ? [] : arns) separateArns.add(arn);
  };
  const start: StartHost = (memoryMb, onGone, isLow = false) => {
    const host: FunctionHost = startHost({
      ...common,
      maxMemoryMb: memoryMb,
      isLow,
      onFailedLoad: (arn) => separate([arn]),
      onGone: (runningArns) => {
        separate(runningArns);
        onGone(host);
      },
    });
    return host;
  };
  const startSeparate = (settings: FunctionSettings): FunctionHost => {
    const { arn, memoryMb } = settings;
    const host = start(memoryMb, () => separateHosts.delete(arn), isBackground(settings));
    separateHosts.set(arn, host);
    return host;
  };
  const shared = createSharedHosts(start, maxMemoryMb, maxSharedHosts, () =>
    functions.filter(({ arn }) => !separateArns.has(arn)),
  );
  const all = (): FunctionHost[] => [...separateHosts.values(), ...shared.all()];

  return {
    hostOf: (settings) =>
      separateArns.has(settings.arn)
        ? (separateHosts.get(settings.arn) ?? startSeparate(settings))
        : shared.find(requestArns.has(settings.arn)),
    idle: async () => {
      await Promise.all(all().map((host) => host.idle()));
    },
    terminate: async () => {
      isEnding = true;
      await Promise.all(all().map((host) => host.terminate()));
    },
  };
};
