import { performance } from 'node:perf_hooks';
import type { Table } from '#shared/store/table.ts';
import { createCreators } from '#test/support/create-creators.ts';
import { connect, fetchToken } from '#test/support/http-client.ts';
import { openKeepAliveClient } from '#test/support/keep-alive-client.ts';
import type { PlatformProcess } from '#test/support/platform-process.ts';
import { formatPerPiece, measureProcessorTimes } from './processor-time.ts';

const subjectsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `browser-${index}`);

/** Opens the accounts of the creators who browse the hall, and approves them. */
export const openBrowsers = async ({ url }: PlatformProcess, table: Table, count: number): Promise<void> => {
  const ids = new Map<string, string>();
  for (const sub of subjectsOf(count)) {
    const session = await connect(url, { isMeasured: true }).signIn(sub, 'creator');
    const { body } = await session.get<{ accounts: { creator: { id: string } } }>('/me');
    ids.set(sub, body.accounts.creator.id);
  }
  await createCreators(table, [...ids.keys()], (sub) => ids.get(sub) ?? '');
};

export type Load = {
  readonly platform: PlatformProcess;
  readonly clients: number;
  readonly seconds: number;
  /** The pages that the clients ask for, each in turn. */
  readonly paths: readonly string[];
};

const percentileOf = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);

/**
 * Several creators read pages of the hall without a pause, each on a kept connection. Prints pages a second, the time of
 * a page, and the processor time per page. Returns the pages a second.
 */
export const loadHall = async ({ platform, clients, seconds, paths }: Load): Promise<number> => {
  const connections = await Promise.all(
    subjectsOf(clients).map(async (sub) =>
      openKeepAliveClient(platform.url, await fetchToken(platform.url, sub, ['creator'])),
    ),
  );
  let until = 0;
  let took: number[] = [];
  const browse = async ({ get }: (typeof connections)[number], first: number): Promise<void> => {
    for (let next = first; performance.now() < until; next += 1) {
      const path = paths[next % paths.length] ?? '';
      const start = performance.now();
      const status = await get(path);
      if (status !== 200) throw new Error(`GET ${path} answered ${status}`);
      took.push(performance.now() - start);
    }
  };
  const browseFor = async (ms: number): Promise<number> => {
    took = [];
    const began = performance.now();
    until = began + ms;
    await Promise.all(connections.map(browse));
    return performance.now() - began;
  };
  try {
    // Compiled code and open connections, as on any day but the first.
    await browseFor(3_000);
    const times = measureProcessorTimes(platform.processId);
    const own = process.cpuUsage();
    const ms = await browseFor(seconds * 1_000);
    const perPage = formatPerPiece(times, measureProcessorTimes(platform.processId), took.length);
    const { user, system } = process.cpuUsage(own);
    const sorted = took.toSorted((a, b) => a - b);
    const pagesPerSecond = (took.length * 1_000) / ms;
    console.log(
      `${clients} clients, ${paths.length} distinct filters: ${pagesPerSecond.toFixed(0)} pages/s, ` +
        `p50 ${percentileOf(sorted, 0.5)} ms, p99 ${percentileOf(sorted, 0.99)} ms`,
    );
    console.log(
      `processor time of a page: ${perPage}; the clients ${((user + system) / 1_000 / took.length).toFixed(2)} ms`,
    );
    return pagesPerSecond;
  } finally {
    for (const { close } of connections) close();
  }
};
