import type * as routes from '../../contract/routes/dead-letters.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import {
  type DeadLetterRecord,
  findDeadLetter,
  listDeadLetters as list,
  redrivenDeadLetterWrite,
} from '../../store/dead-letters/dead-letter-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

const toDeadLetterView = ({
  deadLetter: { id, item, entity, failedAt, error },
  nextAttemptAt,
}: DeadLetterRecord) => ({ id, entity, key: `${item.pk} ${item.sk}`, failedAt, error, nextAttemptAt });

/** Lists the items whose effects keep failing, oldest first. */
export const listDeadLetters =
  (deps: ApiDeps): UseCase<typeof routes.listDeadLetters> =>
  ({ query }) =>
    listPage(deps, 'dead letters', query, (page) =>
      mapEach(list(deps.table, indexes.deadLetters(), page), toDeadLetterView),
    );

/** Tries a dead letter again within a minute. */
export const redriveDeadLetter =
  (deps: ApiDeps): UseCase<typeof routes.redriveDeadLetter> =>
  async ({ params: { deadLetterId }, now }) => {
    const found = await findDeadLetter(deps.table, deadLetterId);
    if (!found)
      return refuse('not-found', 'There is no such dead letter: its item was handled, or never failed.');
    return {
      response: toDeadLetterView({ ...found, nextAttemptAt: now }),
      writes: [redrivenDeadLetterWrite(deadLetterId, now)],
    };
  };
