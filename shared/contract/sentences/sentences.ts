import { accountSentences } from './accounts.ts';
import { checklistSentences } from './checklist.ts';
import { edgeSentences } from './edge.ts';
import { faultSentences } from './faults.ts';
import { moneySentences } from './money.ts';
import { orderSentences } from './orders.ts';
import { reasonSentences } from './reasons.ts';
import { statementLineSentences } from './statement-lines.ts';
import { taskSentences } from './tasks.ts';

/** Chinese sentences by their English text. */
export type Sentences = Readonly<Record<string, string>>;

const details: Sentences = {
  ...edgeSentences,
  ...accountSentences,
  ...moneySentences,
  ...orderSentences,
  ...taskSentences,
};

/**
 * The sentences that the platform writes, by their place: the details of problems, the messages of faults, reasons, and checklists.
 * `{name}` is a value. In the Chinese text, `{name:table}` is the label of a value, and `{name:sentence}` a sentence in
 * it. People write reasons too, so a reason is compared with few sentences.
 */
export const sentences = {
  details,
  faults: { ...details, ...faultSentences, ...statementLineSentences },
  reasons: reasonSentences,
  checklist: checklistSentences,
} as const satisfies Readonly<Record<string, Sentences>>;

export type SentencePlace = keyof typeof sentences;
