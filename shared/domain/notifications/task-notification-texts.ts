import { defineTaskText } from './notification-row.ts';

/** The notifications of tasks, applications and questions. */
export const taskNotificationRows = {
  task_taken_down: defineTaskText({
    en: 'An operator took your task down. Its held funds are returned, and its running orders continue',
    zh: '运营下架了您的任务，冻结资金已退回，进行中的订单继续',
  }),
  task_approved: defineTaskText({
    en: 'A reviewer approved your task, and it is open to creators',
    zh: '您的任务已通过审核，创作者可以接单',
  }),
  task_rejected: defineTaskText({
    en: 'A reviewer rejected your task. It is a draft again, and its held funds are returned',
    zh: '您的任务未通过审核，已恢复为草稿，冻结资金已退回',
  }),
  task_closed: defineTaskText({ en: 'Your task closed automatically', zh: '您的任务已自动关闭' }),
  application_received: defineTaskText({
    en: 'A creator applied for your task',
    zh: '有创作者报名了您的任务',
  }),
  application_withdrawn: defineTaskText({
    en: 'A creator withdrew an application for your task',
    zh: '有创作者撤回了对您任务的报名',
  }),
  application_declined: defineTaskText({
    en: 'The advertiser declined your application',
    zh: '广告主谢绝了您的报名',
  }),
  question_asked: defineTaskText({ en: 'A creator asked about your task', zh: '有创作者就您的任务提问' }),
  question_answered: defineTaskText({ en: 'Your question was answered', zh: '您的提问已获回答' }),
  question_hidden: defineTaskText({ en: 'An operator hid your question', zh: '运营隐藏了您的提问' }),
  task_paused: defineTaskText({
    en: 'The task was paused. Your application waits until it is resumed',
    zh: '任务已暂停，您的报名将等待其恢复',
  }),
  task_resumed: defineTaskText({
    en: 'The task is open again, and your application waits for an answer',
    zh: '任务已恢复，您的报名等待答复',
  }),
  task_changed: defineTaskText({
    en: 'The task has more slots or a longer time to apply. Your application waits for an answer',
    zh: '任务增加了名额或延长了报名时间，您的报名等待答复',
  }),
  application_not_chosen: defineTaskText({
    en: 'The task accepts no more creators, and you were not chosen',
    zh: '任务已不再接受创作者，您未入选',
  }),
  task_recommended: defineTaskText({ en: 'A new task suits you', zh: '有适合您的新任务' }),
} as const;
