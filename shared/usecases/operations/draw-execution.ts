import { gzipSync } from 'node:zlib';
import { toServedFile } from '../../adapters/files.ts';
import type { getExecutionPicture as route } from '../../contract/routes/operations.ts';
import type { ApiDeps } from '../../deps.ts';
import { drawExecution } from '../../domain/executions/draw-execution.ts';
import { visitsOf } from '../../domain/executions/visits.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { noSuchOrder } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';
import { readEvents } from './get-execution.ts';
import { pictureWords } from './picture-words.ts';

/** Draws the graph of an order with the path taken, for tickets and terminals. */
export const getExecutionPicture =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params: { orderId }, language = 'en' }) => {
    const record = await findOrder(deps.table, orderId);
    if (!record) return noSuchOrder;
    const { events } = await readEvents(deps, orderId);
    const picture = drawExecution(record.order, visitsOf(events), pictureWords[language]);
    const file = toServedFile(gzipSync(picture));
    return { response: { name: 'execution.svg', ...file, freshSeconds: 0, language } };
  };
