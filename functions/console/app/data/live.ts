import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { isQuiet, toProblem } from './api.ts';

/** How often a screen asks again: what is open often, lists seldom. A hidden tab does not ask. */
const everyMs = { item: 3_000, list: 12_000, rare: 60_000, once: 600_000 } as const;
const quietMs = 30_000;

export type Pace = keyof typeof everyMs;

type State = { readonly state: { readonly error: unknown } };

/** The options of a question that repeats itself. It rests if the API asks for it. */
export const live = (pace: Pace) => ({
  refetchInterval: ({ state }: State) => {
    if (isQuiet()) return quietMs;
    return state.error ? everyMs[pace] * 3 : everyMs[pace];
  },
  retry: (failures: number, fault: unknown) => failures < 2 && toProblem(fault).status === 0,
});

/** Reads from the API, and stays fresh. The one way in which a screen reads. */
export const useLive = <Data>(key: readonly unknown[], read: () => Promise<Data>, pace: Pace = 'list') =>
  useQuery({ queryKey: key, queryFn: read, ...live(pace) });

const subscribeToSeconds = (notify: () => void) => {
  const timer = setInterval(notify, 1000);
  return () => clearInterval(timer);
};

/** The time, once a second. */
export const useNow = (): number =>
  useSyncExternalStore(subscribeToSeconds, () => Math.floor(Date.now() / 1000) * 1000);
