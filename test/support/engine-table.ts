import { localCredentials, type TableEndpoint } from '#infra/local/table/clients.ts';
import { createDirectHandler } from '#shared/adapters/sdk/direct-handler.ts';
import type { Table } from '#shared/store/table.ts';
import { openTableClient, type TableClient } from '#shared/store/table-client.ts';

/** A table, and how to open more connections to it. */
export type EngineTable = Table & { readonly openClient: () => TableClient };

/** On a busy machine, a request may wait for its turn for longer than the product waits. */
const maxRequestMs = 300_000;

/** The tables of a started engine, by the product's client. */
export const connectToEngine = (endpoint: TableEndpoint) => {
  const handlers: ReturnType<typeof createDirectHandler>[] = [];
  const openClient = (): TableClient => {
    const requestHandler = createDirectHandler(maxRequestMs);
    handlers.push(requestHandler);
    return openTableClient({ ...endpoint, credentials: localCredentials, requestHandler });
  };
  const client = openClient();
  return {
    tableOf: (name: string): EngineTable => ({ name, client, openClient }),
    close: (): void => {
      for (const handler of handlers) handler.destroy?.();
    },
  };
};
