import { hashKey, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { adviceOn, isQuiet, toProblem } from './api.ts';
import { toPlatformTime } from './clock.ts';

/** How often a screen asks again: what is open often, lists seldom. A hidden tab does not ask. */
const everyMs = { item: 3_000, list: 12_000, rare: 60_000, once: 600_000 } as const;
const quietMs = 30_000;

export type Pace = keyof typeof everyMs;

type Question = { readonly queryHash: string; readonly state: { readonly error: unknown } };

/** What the API advised with the last answer to each question, in milliseconds. */
const advised = new Map<string, number>();
const maxAdvised = 200;

const rememberAdvice = (hash: string, data: unknown): void => {
  const ms = adviceOn(data);
  advised.delete(hash);
  if (ms !== undefined) advised.set(hash, ms);
  const [oldest] = advised.keys();
  if (advised.size > maxAdvised && oldest !== undefined) advised.delete(oldest);
};

/** What is open is asked sooner if the API advises it, and the other things as seldom as it advises. */
const paceMs = (pace: Pace, advisedMs: number = everyMs[pace]): number => {
  if (pace === 'item') return Math.min(everyMs.item, advisedMs);
  return pace === 'list' ? advisedMs : Math.max(everyMs[pace], advisedMs);
};

/** The options of a question that repeats itself, when the API advises it. It rests if the API asks for it. */
export const live = <Data>(key: readonly unknown[], read: () => Promise<Data>, pace: Pace) => ({
  queryKey: key,
  queryFn: async () => {
    const data = await read();
    rememberAdvice(hashKey(key), data);
    return data;
  },
  refetchInterval: ({ queryHash, state }: Question) => {
    if (isQuiet()) return quietMs;
    const ms = paceMs(pace, advised.get(queryHash));
    return state.error ? ms * 3 : ms;
  },
  retry: (failures: number, fault: unknown) => failures < 2 && toProblem(fault).status === 0,
});

/** Reads from the API, and stays fresh. The one way in which a screen reads. */
export const useLive = <Data>(key: readonly unknown[], read: () => Promise<Data>, pace: Pace = 'list') =>
  useQuery(live(key, read, pace));

const subscribeToSeconds = (notify: () => void) => {
  const timer = setInterval(notify, 1000);
  return () => clearInterval(timer);
};

/** The time of this machine, once a second. */
export const useNow = (): number =>
  useSyncExternalStore(subscribeToSeconds, () => Math.floor(Date.now() / 1000) * 1000);

/** The time of the platform, once a second. Ages and deadlines count from it. */
export const usePlatformNow = (): number => toPlatformTime(useNow());
