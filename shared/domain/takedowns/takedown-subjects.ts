import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

type SubjectRow = {
  /** What the owner calls it, in notifications. */
  readonly noun: string;
  /** What a takedown does. It lasts while the takedown stands, is appealed, or is upheld. */
  readonly whenDown: string;
  /** What changes when the takedown is overturned. */
  readonly whenRestored: string;
};

/**
 * Everything that staff can take down. The owner and staff always see the subject, with its takedown. A takedown is no
 * suspension: running orders continue in each case.
 */
export const takedownSubjects = {
  task: {
    noun: 'task',
    whenDown: 'It is closed and not public, and its held funds are returned. Running orders continue.',
    whenRestored: 'If it had opened, it is public again and stays closed. If not, it is a draft again.',
  },
  question: {
    noun: 'question',
    whenDown: 'Only you and the platform see it.',
    whenRestored: 'Everybody who saw it before sees it again.',
  },
  file: {
    noun: 'file',
    whenDown: 'The other party of the order cannot download it. The order continues.',
    whenRestored: 'The other party of the order can download it again.',
  },
  asset: {
    noun: 'picture or file',
    whenDown: 'Nobody but you and the platform sees it. Your tasks and profile stay as they are.',
    whenRestored: 'Everybody who saw it before sees it again.',
  },
  creator_profile: {
    noun: 'profile as a creator',
    whenDown: 'Others do not see or find it, and do not see your name. You can take tasks as before.',
    whenRestored: 'Others see and find it again, with your name.',
  },
  advertiser_profile: {
    noun: 'profile as an advertiser',
    whenDown: 'Others do not see it, and do not see your name. You can publish tasks as before.',
    whenRestored: 'Others see it again, with your name.',
  },
} as const satisfies Readonly<Record<string, SubjectRow>>;

export type TakedownKind = keyof typeof takedownSubjects;

export const takedownKinds = Object.keys(takedownSubjects) as readonly TakedownKind[];

/** What a takedown is about: its kind, and the ids that find it. */
export const TakedownSubject = z.object({
  kind: z.enum(Object.keys(takedownSubjects) as [TakedownKind, ...TakedownKind[]]),
  taskId: z.string().exactOptional(),
  questionId: z.string().exactOptional(),
  orderId: z.string().exactOptional(),
  uploadId: z.string().exactOptional(),
  assetId: z.string().exactOptional(),
  creatorId: z.string().exactOptional(),
  advertiserId: z.string().exactOptional(),
});

export type TakedownSubject = TypeOf<typeof TakedownSubject>;
