import * as z from 'zod';
import type { LocalizedText } from '../screening/localized-text.ts';
import type { TypeOf } from '../type-of.ts';

type SubjectRow = {
  /** What the owner calls it, in notifications. */
  readonly noun: LocalizedText;
  /** What a takedown does. It lasts while the takedown stands, is appealed, or is upheld. */
  readonly whenDown: LocalizedText;
  /** What changes when the takedown is overturned. */
  readonly whenRestored: LocalizedText;
};

/**
 * Everything that staff can take down. The owner and staff always see the subject, with its takedown. A takedown is no
 * suspension: running orders continue in each case.
 */
export const takedownSubjects = {
  task: {
    noun: { en: 'task', zh: '任务' },
    whenDown: {
      en: 'It is closed and not public, and its held funds are returned. Running orders continue.',
      zh: '任务已关闭且不公开，冻结资金已退回，进行中的订单继续。',
    },
    whenRestored: {
      en: 'If it had opened, it is public again and stays closed. If not, it is a draft again.',
      zh: '已开放过的任务恢复公开但保持关闭，未开放的恢复为草稿。',
    },
  },
  question: {
    noun: { en: 'question', zh: '提问' },
    whenDown: { en: 'Only you and the platform see it.', zh: '只有您和平台可见。' },
    whenRestored: { en: 'Everybody who saw it before sees it again.', zh: '此前可见的人可再次看到。' },
  },
  file: {
    noun: { en: 'file', zh: '文件' },
    whenDown: {
      en: 'The other party of the order cannot download it. The order continues.',
      zh: '订单的另一方不能下载，订单继续。',
    },
    whenRestored: {
      en: 'The other party of the order can download it again.',
      zh: '订单的另一方可再次下载。',
    },
  },
  asset: {
    noun: { en: 'picture or file', zh: '图片或文件' },
    whenDown: {
      en: 'Nobody but you and the platform sees it. Your tasks and profile stay as they are.',
      zh: '只有您和平台可见，您的任务和主页不变。',
    },
    whenRestored: { en: 'Everybody who saw it before sees it again.', zh: '此前可见的人可再次看到。' },
  },
  creator_profile: {
    noun: { en: 'profile as a creator', zh: '创作者主页' },
    whenDown: {
      en: 'Others do not see or find it, and do not see your name. You can take tasks as before.',
      zh: '他人不能看到或找到，也看不到您的名称，您仍可接任务。',
    },
    whenRestored: {
      en: 'Others see and find it again, with your name.',
      zh: '他人可再次看到和找到，并显示您的名称。',
    },
  },
  advertiser_profile: {
    noun: { en: 'profile as an advertiser', zh: '广告主主页' },
    whenDown: {
      en: 'Others do not see it, and do not see your name. You can publish tasks as before.',
      zh: '他人不能看到，也看不到您的名称，您仍可发布任务。',
    },
    whenRestored: { en: 'Others see it again, with your name.', zh: '他人可再次看到，并显示您的名称。' },
  },
} as const satisfies Readonly<Record<string, SubjectRow>>;

export type TakedownKind = keyof typeof takedownSubjects;

export const takedownKinds = Object.keys(takedownSubjects) as readonly TakedownKind[];

/** What a takedown is about: its kind, and the ids that find it. */
export const TakedownSubject = z.object({
  kind: z.enum(takedownKinds),
  taskId: z.string().exactOptional(),
  questionId: z.string().exactOptional(),
  orderId: z.string().exactOptional(),
  uploadId: z.string().exactOptional(),
  assetId: z.string().exactOptional(),
  creatorId: z.string().exactOptional(),
  advertiserId: z.string().exactOptional(),
});

export type TakedownSubject = TypeOf<typeof TakedownSubject>;
