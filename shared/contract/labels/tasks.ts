import type * as z from 'zod';
import { categoryTexts } from '../../domain/policy/category-texts.ts';
import { formatTexts, platformTexts } from '../../domain/policy/platform-texts.ts';
import type { Flag } from '../../domain/tasks/moderation-record.ts';
import type { ClosedBecause, Task } from '../../domain/tasks/task.ts';
import type { Schemas } from '../client/paths.mts';
import type { Labels, Names } from './label.ts';

export const taskStatusLabels: Labels<Names<Schemas['OwnTask']['status']>> = {
  draft: { en: 'Draft', zh: '草稿' },
  in_moderation: { en: 'In moderation', zh: '审核中' },
  open: { en: 'Open', zh: '招募中' },
  paused: { en: 'Paused', zh: '已暂停' },
  closed: { en: 'Closed', zh: '已关闭' },
};

export const closedReasonLabels: Labels<z.infer<typeof ClosedBecause>> = {
  advertiser: { en: 'Closed by the advertiser', zh: '广告主关闭' },
  slots: { en: 'All slots are taken', zh: '名额已满' },
  deadline: { en: 'The time to apply is over', zh: '报名截止' },
  takedown: { en: 'Taken down', zh: '被下架' },
};

export const pausedReasonLabels: Labels<NonNullable<Task['pausedBecause']>> = {
  suspension: { en: 'The advertiser is suspended', zh: '广告主已停用' },
};

/** How creators take a task. */
export const engagementLabels: Labels<Task['engagement']> = {
  open: { en: 'First come, first served', zh: '抢单' },
  recruit: { en: 'By application', zh: '招募' },
  invite: { en: 'By invitation', zh: '指派' },
};

export const difficultyLabels: Labels<Task['difficulty']> = {
  easy: { en: 'Easy', zh: '简单' },
  medium: { en: 'Medium', zh: '中等' },
  hard: { en: 'Hard', zh: '困难' },
};

export const orientationLabels: Labels<Names<Schemas['RequirementsView']['orientation']>> = {
  portrait: { en: 'Portrait', zh: '竖屏' },
  landscape: { en: 'Landscape', zh: '横屏' },
  square: { en: 'Square', zh: '方形' },
  any: { en: 'Any', zh: '不限' },
};

/** What a machine found in the text of a task. */
export const taskFlagLabels: Labels<Flag['code']> = {
  forbidden_word: { en: 'Forbidden word', zh: '违禁词' },
  phone_number: { en: 'Phone number', zh: '电话号码' },
  email: { en: 'Email address', zh: '邮箱地址' },
  messenger_id: { en: 'Messenger account', zh: '社交账号' },
  link: { en: 'Link', zh: '链接' },
};

export const taskApplicationLabels: Labels<Names<Schemas['TaskApplication']['status']>> = {
  pending: { en: 'Pending', zh: '待选择' },
  chosen: { en: 'Chosen', zh: '已入选' },
  declined: { en: 'Declined', zh: '被谢绝' },
  withdrawn: { en: 'Withdrawn', zh: '已撤回' },
  not_chosen: { en: 'Not chosen', zh: '未入选' },
};

export const invitationLabels: Labels<Names<Schemas['Invitation']['status']>> = {
  pending: { en: 'Pending', zh: '待接受' },
  accepted: { en: 'Accepted', zh: '已接受' },
  declined: { en: 'Declined', zh: '已谢绝' },
  lapsed: { en: 'Lapsed', zh: '已失效' },
  withdrawn: { en: 'Withdrawn', zh: '已撤回' },
};

export const visibilityLabels: Labels<Names<Schemas['Question']['visibility']>> = {
  public: { en: 'Public', zh: '公开' },
  private: { en: 'Private', zh: '私密' },
};

/** The order of lists. */
export const sortLabels: Labels<'newest' | 'oldest' | 'deadline' | 'reward'> = {
  newest: { en: 'Newest first', zh: '最新在前' },
  oldest: { en: 'Oldest first', zh: '最早在前' },
  deadline: { en: 'Earliest deadline first', zh: '截止最早在前' },
  reward: { en: 'Highest reward first', zh: '报酬最高在前' },
};

/** Values of filters that are no name of a thing. */
export const filterLabels: Labels<'any' | 'only' | 'me' | 'nobody' | 'failed' | 'all'> = {
  any: { en: 'Any', zh: '不限' },
  only: { en: 'Only these', zh: '仅此类' },
  me: { en: 'Me', zh: '我' },
  nobody: { en: 'Nobody', zh: '无人' },
  failed: { en: 'Failed only', zh: '仅失败' },
  all: { en: 'All', zh: '全部' },
};

/** The names of the default policy. Those that an operator adds have no label: show them as they are. */
export const categoryLabels: Labels = categoryTexts;
export const platformLabels: Labels = platformTexts;
export const formatLabels: Labels = formatTexts;
