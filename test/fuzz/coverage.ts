import { type Operation, operations } from './operations.ts';

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** Refusals by handlers, after the checks of the request itself. */
const isHandled = (status: number): boolean => isSuccess(status) || [304, 409, 412, 422].includes(status);

/** Statuses that no test must see. */
const ignoredStatus = 500;

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? [`${title}: none`]
    : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];

/** Counts the responses of the document that a run has seen, operation by operation. */
export const createCoverage = () => {
  const seen = new Map<string, Map<number, number>>(operations.map(({ key }) => [key, new Map()]));
  const compared = new Map<string, number>();
  const statusesOf = (key: string) => seen.get(key) ?? new Map<number, number>();
  const hasSucceeded = ({ key }: Operation): boolean => [...statusesOf(key).keys()].some(isSuccess);

  const missing = (): readonly string[] => {
    const byStatus = new Map<number, string[]>();
    for (const { key, statuses } of operations)
      for (const status of statuses)
        if (status !== ignoredStatus && !statusesOf(key).has(status))
          byStatus.set(status, [...(byStatus.get(status) ?? []), key]);
    return [...byStatus]
      .toSorted(([a], [b]) => a - b)
      .map(([status, keys]) =>
        keys.length > operations.length / 2
          ? `${status} at ${keys.length} operations`
          : `${status} at ${keys.join(', ')}`,
      );
  };

  return {
    count: (key: string, status: number): void => {
      const counts = statusesOf(key);
      counts.set(status, (counts.get(status) ?? 0) + 1);
    },
    /** Counts a refusal after which the table was unchanged. */
    compare: (key: string): void => void compared.set(key, (compared.get(key) ?? 0) + 1),
    isCompared: ({ key }: Operation): boolean => compared.has(key),
    hasSucceeded,
    statuses: (): readonly string[] => {
      const all = new Map<number, number>();
      for (const counts of seen.values())
        for (const [status, count] of counts) all.set(status, (all.get(status) ?? 0) + count);
      return [...all].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
    },
    report: (): readonly string[] => {
      const without = operations.filter((one) => !hasSucceeded(one));
      const shallow = without.filter(({ key }) => ![...statusesOf(key).keys()].some(isHandled));
      const notWatched = operations.filter(({ key }) => !compared.has(key)).map(({ key }) => key);
      const documented = operations
        .flatMap(({ statuses }) => statuses)
        .filter((status) => status !== ignoredStatus);
      const answered = operations.flatMap(({ key, statuses }) =>
        statuses.filter((status) => status !== ignoredStatus && statusesOf(key).has(status)),
      );
      return [
        `${operations.length - without.length} of ${operations.length} operations succeeded; ${answered.length} of ${documented.length} documented answers were seen.`,
        ...list(
          'Never succeeded',
          without.map(({ key }) => key),
        ),
        ...list(
          'Never passed the checks of every request',
          shallow.map(({ key }) => key),
        ),
        ...list('Documented answers that were never seen', missing()),
        ...list('Operations without a refusal with a comparison of the table', notWatched),
      ];
    },
  };
};

export type Coverage = ReturnType<typeof createCoverage>;
