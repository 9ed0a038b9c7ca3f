import { type FunctionHost, type HostOptions, startHost } from './function-host.ts';
import type { FunctionSettings } from './function-settings.ts';

export type HostsOptions = Pick<HostOptions, 'environmentOf' | 'clockOffset' | 'log'> & {
  readonly functions: readonly FunctionSettings[];
};

/** The worker threads of a runtime. */
export type Hosts = {
  /** The thread for the next invocation of the function; started if there is none. */
  hostOf(settings: FunctionSettings): FunctionHost;
  /** Resolves when no invocation runs. */
  idle(): Promise<void>;
  terminate(): Promise<void>;
};

/**
 * All functions share a thread. When it ends, each function that ran in it gets a separate thread, so that a function that
 * blocks or exits ends what runs beside it once.
 */
export const createHosts = ({ functions, ...common }: HostsOptions): Hosts => {
  const maxMemoryMb = Math.max(0, ...functions.map(({ memoryMb }) => memoryMb));
  const separateArns = new Set<string>();
  const separateHosts = new Map<string, FunctionHost>();
  let sharedHost: FunctionHost | undefined;
  let isEnding = false;

  const separate = (arns: readonly string[]): void => {
    for (const arn of isEnding ? [] : arns) separateArns.add(arn);
  };
  const start = (memoryMb: number, onGone: () => void): FunctionHost =>
    startHost({
      ...common,
      maxMemoryMb: memoryMb,
      onFailedLoad: (arn) => separate([arn]),
      onGone: (runningArns) => {
        separate(runningArns);
        onGone();
      },
    });
  const startSeparate = ({ arn, memoryMb }: FunctionSettings): FunctionHost => {
    const host = start(memoryMb, () => separateHosts.delete(arn));
    separateHosts.set(arn, host);
    return host;
  };
  const all = (): FunctionHost[] => [...separateHosts.values(), ...(sharedHost ? [sharedHost] : [])];

  return {
    hostOf: (settings) => {
      if (separateArns.has(settings.arn)) return separateHosts.get(settings.arn) ?? startSeparate(settings);
      sharedHost ??= start(maxMemoryMb, () => {
        sharedHost = undefined;
      });
      return sharedHost;
    },
    idle: async () => {
      await Promise.all(all().map((host) => host.idle()));
    },
    terminate: async () => {
      isEnding = true;
      await Promise.all(all().map((host) => host.terminate()));
    },
  };
};
