import * as z from 'zod';
import { findOwn } from '../find-own.ts';
import { type CommandName, commandNames } from '../orders/lifecycle.ts';
import type { OrderEvent } from '../orders/order.ts';
import { type ActorRole, actorRoles } from '../orders/stage.ts';
import type { LocalizedText } from '../screening/localized-text.ts';
import { defineRow } from './notification-row.ts';

export type OrderEventName = OrderEvent['command'];

/** The end of a sentence that begins with the actor, for every event of an order. */
export const orderEventPhrases: Readonly<Record<OrderEventName, LocalizedText>> = {
  take: { en: 'agreed on the order', zh: '确认了订单' },
  invite: { en: 'invites you', zh: '邀请您' },
  accept_invitation: { en: 'accepted your invitation', zh: '接受了您的邀请' },
  decline_invitation: { en: 'declined your invitation', zh: '谢绝了您的邀请' },
  withdraw_invitation: { en: 'withdrew the invitation', zh: '撤回了邀请' },
  lapse: {
    en: 'closed the invitation because nobody answered it in time',
    zh: '因无人按时答复而关闭了邀请',
  },
  submit_script: { en: 'submitted a script for review', zh: '提交了脚本，等待审核' },
  approve: { en: 'approved the script or the work', zh: '通过了脚本或作品' },
  request_changes: { en: 'asks for changes', zh: '要求修改' },
  extend_review: { en: 'extended the review', zh: '延长了审核' },
  reject: { en: 'rejected the work', zh: '驳回了作品' },
  submit_work: { en: 'submitted the work', zh: '提交了作品' },
  pass: { en: 'found no faults in the files', zh: '未在文件中发现问题' },
  find_faults: { en: 'found faults in the files', zh: '在文件中发现了问题' },
  escalate: { en: 'escalated a late decision', zh: '升级了逾期未决的事项' },
  redrive: { en: 'retried the failed step', zh: '重试了失败的步骤' },
  hold: { en: 'put the order on hold', zh: '冻结了订单' },
  release: {
    en: 'ended the hold on the order, and its deadlines are later by the lost time',
    zh: '解冻了订单，各截止时间相应顺延',
  },
  remind: { en: 'reminds you that the order waits for you', zh: '提醒您：订单正在等待您处理' },
  appeal: { en: 'appealed', zh: '提出了申诉' },
  uphold: { en: 'upheld the appealed decision', zh: '维持了被申诉的决定' },
  overturn: { en: 'overturned the appealed decision', zh: '推翻了被申诉的决定' },
  close: { en: 'closed the order', zh: '关闭了订单' },
  expire: { en: 'ended the order because its deadline passed', zh: '因超过截止时间而结束了订单' },
  publish: { en: 'published the work', zh: '发布了作品' },
  confirm_publication: { en: 'confirmed the publication', zh: '确认了发布' },
  refuse_publication: { en: 'could not confirm the publication', zh: '未能确认发布' },
  refer_publication: { en: 'asked a reviewer to check the publication', zh: '已请审核员核实发布' },
  accept: { en: 'accepted the publication', zh: '验收了作品' },
  dispute: { en: 'disputes the publication', zh: '对发布提出了争议' },
  reply: { en: 'replied to the dispute', zh: '回应了争议' },
  close_replies: { en: 'closed the replies to the dispute', zh: '结束了争议的回应期' },
  resolve: { en: 'resolved the dispute', zh: '裁决了争议' },
  refund: { en: 'returned the money of the dispute', zh: '退回了争议的款项' },
  // It names no payment, because the share of a party can be nothing.
  settle: { en: 'settled the order', zh: '结算了订单' },
  cancel: { en: 'cancelled the order', zh: '取消了订单' },
  request_cancellation: { en: 'asks to cancel the order', zh: '申请取消订单' },
  grant_cancellation: { en: 'agreed to cancel the order', zh: '同意取消订单' },
  refuse_cancellation: { en: 'refused to cancel the order', zh: '拒绝取消订单' },
  withdraw_cancellation: { en: 'withdrew the request to cancel the order', zh: '撤回了取消订单的申请' },
  lapse_cancellation: {
    en: 'closed the request to cancel the order because nobody answered it in time',
    zh: '因无人按时答复而关闭了取消订单的申请',
  },
  request_extension: { en: 'asks for more time', zh: '申请延期' },
  grant_extension: { en: 'granted more time', zh: '同意了延期' },
  refuse_extension: { en: 'refused more time', zh: '拒绝了延期' },
  withdraw_extension: { en: 'withdrew the request for more time', zh: '撤回了延期申请' },
  correct_rating: { en: 'corrected a rating of the order', zh: '更正了订单的评价' },
  rate: { en: 'rated the order', zh: '评价了订单' },
};

const platform: LocalizedText = { en: 'The platform', zh: '平台' };

const actorNames: Readonly<Record<ActorRole, LocalizedText>> = {
  creator: { en: 'The creator', zh: '创作者' },
  advertiser: { en: 'The advertiser', zh: '广告主' },
  reviewer: platform,
  operator: platform,
  system: platform,
  clock: { en: 'The platform’s clock', zh: '平台时钟' },
};

/** Who acted, and the states before and after. The phrases of some commands depend on them. */
const orderParams = {
  title: z.string(),
  by: z.enum(actorRoles),
  from: z.string().optional(),
  status: z.string(),
};

type OrderParams = { readonly from?: string | undefined; readonly status: string };

const phrasesByStep: Partial<Record<OrderEventName, (step: OrderParams) => LocalizedText | undefined>> = {
  approve: ({ from }) =>
    from === 'script_review'
      ? { en: 'approved the script', zh: '通过了脚本' }
      : { en: 'approved the work', zh: '通过了作品' },
  request_changes: ({ status }) =>
    status === 'arbitration'
      ? {
          en: 'asks for changes again, so a reviewer compares the work with the brief',
          zh: '再次要求修改，审核员将对照任务要求裁定',
        }
      : undefined,
};

const orderRow = (toPhrase: (step: OrderParams) => LocalizedText) =>
  defineRow(orderParams, ({ title, by, ...step }) => {
    const actor = findOwn(actorNames, by) ?? platform;
    const phrase = toPhrase(step);
    return { en: `${actor.en} ${phrase.en}: ${title}`, zh: `${actor.zh}${phrase.zh}：${title}` };
  });

export type OrderNotificationKind =
  | `order_${CommandName}`
  | 'order_taken'
  | 'application_chosen'
  | 'invitation_received';

type OrderRow = ReturnType<typeof orderRow>;

const rowOf = (command: OrderEventName): OrderRow =>
  orderRow((step) => phrasesByStep[command]?.(step) ?? orderEventPhrases[command]);

/** The notifications of orders. */
export const orderNotificationRows = {
  ...(Object.fromEntries(commandNames.map((command) => [`order_${command}`, rowOf(command)])) as Readonly<
    Record<`order_${CommandName}`, OrderRow>
  >),
  order_taken: orderRow(() => ({ en: 'took your task', zh: '接了您的任务' })),
  application_chosen: orderRow(() => ({ en: 'chose you', zh: '选中了您' })),
  invitation_received: rowOf('invite'),
} as const satisfies Readonly<Record<OrderNotificationKind, OrderRow>>;
