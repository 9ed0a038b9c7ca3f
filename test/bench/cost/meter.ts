import { apiFunctions, eventFunctions, taskFunctions } from '#infra/stacks/functions.ts';
import { isReadWhole } from '#shared/adapters/media/s3-source.ts';
import type { Uploads } from '#shared/adapters/uploads.ts';
import { createFakeUploads, type FakeUploads } from '#test/support/fake-uploads.ts';
import type { TableRequest } from './metered-table.ts';

/** What one scenario has used. */
export type Usage = {
  readonly requests: readonly TableRequest[];
  readonly invocations: ReadonlyMap<string, { readonly count: number; readonly milliseconds: number }>;
  readonly apiRequests: number;
  readonly objectReads: number;
  readonly objectWrites: number;
};

/** The memory of each function in MB, by the name of its entry. */
export const memoryOf = (name: string): number => {
  const specs = [...Object.values(taskFunctions), ...Object.values(eventFunctions)];
  const found = specs.find(({ entry }) => entry.split('/')[1] === name);
  return found?.memoryMegabytes ?? apiFunctions.orders.memoryMegabytes;
};

/** Records what a scenario uses, from one `start` to the next. */
export const createMeter = () => {
  let requests: TableRequest[] = [];
  let invocations = new Map<string, { count: number; milliseconds: number }>();
  let apiRequests = 0;
  let objectReads = 0;
  let objectWrites = 0;
  const invoked = (name: string, milliseconds: number): void => {
    const { count = 0, milliseconds: before = 0 } = invocations.get(name) ?? {};
    invocations.set(name, { count: count + 1, milliseconds: before + milliseconds });
  };
  return {
    onRequest: (request: TableRequest): void => void requests.push(request),
    onInvoke: invoked,
    /** A request of a client to the API: it invokes one function. */
    call: async <T>(send: () => Promise<T>): Promise<T> => {
      const begun = performance.now();
      const answer = await send();
      apiRequests += 1;
      invoked('api', performance.now() - begun);
      return answer;
    },
    /** An object store that counts what it would be charged for. A small object is read with the request that opens it. */
    uploads: (): FakeUploads => {
      const store = createFakeUploads();
      const find: Uploads['find'] = (...given) => {
        objectReads += 1;
        return store.find(...given);
      };
      const open: Uploads['open'] = async (key, expected = {}) => {
        objectReads += 1;
        const source = await store.open(key, expected);
        if (isReadWhole(expected)) return source;
        const read: typeof source.read = (...range) => {
          objectReads += 1;
          return source.read(...range);
        };
        return { ...source, read };
      };
      const keep: Uploads['keep'] = (...given) => {
        objectWrites += 1;
        return store.keep(...given);
      };
      const put: FakeUploads['store'] = (...given) => {
        objectWrites += 1;
        store.store(...given);
      };
      const write: Uploads['write'] = (...given) => {
        objectWrites += 1;
        return store.write(...given);
      };
      return { ...store, find, open, keep, write, store: put };
    },
    read: (): Usage => {
      const usage = { requests, invocations, apiRequests, objectReads, objectWrites };
      requests = [];
      invocations = new Map();
      apiRequests = 0;
      objectReads = 0;
      objectWrites = 0;
      return usage;
    },
  };
};

export type Meter = ReturnType<typeof createMeter>;
