import { refuse } from '../../domain/refusal.ts';
import type { Takedown } from '../../domain/takedowns/takedown.ts';
import type { TakedownNote } from '../../domain/takedowns/takedown-note.ts';
import type { TakedownSubject } from '../../domain/takedowns/takedown-subjects.ts';
import { type Caller, may } from '../caller.ts';

export const noSuchTakedown = refuse('not-found', 'There is no such takedown.');

/** Whether the caller decides about takedowns, and so sees what is taken down. */
export const seesTakedowns = (caller: Caller): boolean => may(caller, 'takedowns.decide');

/** Whether the caller is the party whose content was taken down. */
export const isTakedownOwner = ({ owner: { as, id } }: Takedown, caller: Caller): boolean =>
  caller[`${as}Id`] === id;

/** The note of a takedown on its resource. It names each field, so that no new field is shown by accident. */
export const toNoteView = ({ takedownId, at, reasons }: TakedownNote) => ({
  ...(takedownId !== undefined && { takedownId }),
  at,
  reasons,
});

const toSubjectView = ({
  kind,
  taskId,
  questionId,
  orderId,
  uploadId,
  assetId,
  creatorId,
  advertiserId,
}: TakedownSubject) => ({
  kind,
  ...(taskId && { taskId }),
  ...(questionId && { questionId }),
  ...(orderId && { orderId }),
  ...(uploadId && { uploadId }),
  ...(assetId && { assetId }),
  ...(creatorId && { creatorId }),
  ...(advertiserId && { advertiserId }),
});

/** A takedown as its owner sees it, without the persons who acted. */
export const toOwnTakedownView = (takedown: Takedown) => {
  const { id, subject, owner, title, reasons, at, state, appealBefore, appeal, decision } = takedown;
  return {
    ...{ id, subject: toSubjectView(subject), owner: { as: owner.as, id: owner.id } },
    ...{ title, reasons, at, state, appealBefore },
    ...(appeal && { appeal: { statement: appeal.statement, at: appeal.at } }),
    ...(decision && { decision: { at: decision.at, reasons: decision.reasons } }),
  };
};

/** A takedown as staff see it. */
export const toTakedownView = (takedown: Takedown) => {
  const { decision, ...shown } = toOwnTakedownView(takedown);
  return {
    ...{ ...shown, by: takedown.by },
    ...(decision && takedown.decision && { decision: { ...decision, by: takedown.decision.by } }),
  };
};
