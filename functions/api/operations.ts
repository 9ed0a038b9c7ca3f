import { createDeps, withExecutionReader, withOrderMachine, withSigner, withTable } from '#shared/deps.ts';
import { operationsEndpoints } from '#shared/endpoints/operations.ts';
import { createApiHandler } from '#shared/http/api-handler.ts';

const deps = createDeps(withTable, withSigner, withExecutionReader, withOrderMachine);
export const handler = createApiHandler(operationsEndpoints(deps), deps);
