import type { FuzzRequest } from './draw-request.ts';
import type { WireResponse } from './wire-client.ts';

const ids = /[0-9A-Z]{26}|\d+/g;

/** From this time on a response is slow enough to be named. */
const slowResponseMs = 500;

const toRequestText = ({ account, headers, body }: FuzzRequest): string =>
  `sent ${JSON.stringify({ as: account, headers, body: body?.subarray(0, 600).toString() })}`.slice(0, 1_500);

/** Collects faults, each once for its operation, and the slowest responses. */
export const createFindings = () => {
  const faults = new Map<string, string>();
  const coincidences: string[] = [];
  const slow: { readonly ms: number; readonly what: string }[] = [];
  return {
    blame: (request: FuzzRequest, what: string): void => {
      const key = `${request.operation.key} ${what.replaceAll(ids, '').slice(0, 160)}`;
      if (!faults.has(key)) faults.set(key, `${what.slice(0, 1_200)}\n    ${toRequestText(request)}`);
    },
    /** Counts a write that the watched request did not cause. */
    excuse: ({ operation }: FuzzRequest, what: string): void =>
      void coincidences.push(`${operation.key}: ${what.slice(0, 300)}`),
    time: ({ method, path }: FuzzRequest, { ms, status }: WireResponse): void => {
      if (ms < slowResponseMs) return;
      slow.push({ ms, what: `${Math.round(ms)} ms: ${method} ${path.slice(0, 100)} ${status}` });
      slow.sort((a, b) => b.ms - a.ms).splice(5);
    },
    faults: (): readonly string[] => [...faults.values()],
    report: (): readonly string[] => [
      `Writes by others during a watched request: ${coincidences.length}`,
      ...coincidences.slice(0, 20).map((line) => `  ${line}`),
      `Slowest: ${slow.map(({ what }) => what).join('; ') || `nothing over ${slowResponseMs} ms`}`,
    ],
  };
};

export type Findings = ReturnType<typeof createFindings>;
