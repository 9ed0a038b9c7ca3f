import { defineList, defineRoute } from '../define-route.ts';
import { DeadLetterRedrive, DeadLetterView } from '../schemas/dead-letters.ts';

export const listDeadLetters = defineList('controls', 'GET /operations/dead-letters', {
  summary: 'List items whose effects keep failing',
  permission: 'dead-letters.redrive',
  items: DeadLetterView,
});

export const redriveDeadLetter = defineRoute(
  'controls',
  'POST /operations/dead-letters/{deadLetterId}/redrive',
  {
    summary: 'Retry the effects of an item',
    permission: 'dead-letters.redrive',
    body: DeadLetterRedrive,
    success: { status: 202, schema: DeadLetterView },
  },
);
