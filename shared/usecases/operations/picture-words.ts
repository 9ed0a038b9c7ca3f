import { labelOf } from '../../contract/labels/label.ts';
import { statusLabels } from '../../contract/labels/orders.ts';
import type { ResponseLanguage } from '../../contract/languages.ts';
import type { PictureWords } from '../../domain/executions/draw-execution.ts';

const en: PictureWords = {
  language: 'en',
  nameOf: (status) => labelOf(statusLabels, status, 'en'),
  title: (orderId, status) => `Order ${orderId}: ${status}`,
  visit: (status, enteredAt) => `${status} at ${enteredAt}`,
  sentence: (visits) => `${visits.join(', ')}. `,
  present: (status, isHeld) => `Now: ${status}${isHeld ? ', on hold' : ''}.`,
  due: (at) => ` The clock acts at ${at}.`,
};

const zh: PictureWords = {
  language: 'zh-CN',
  nameOf: (status) => labelOf(statusLabels, status, 'zh'),
  title: (orderId, status) => `订单 ${orderId}：${status}`,
  visit: (status, enteredAt) => `${enteredAt} ${status}`,
  sentence: (visits) => `${visits.join('，')}。`,
  present: (status, isHeld) => `当前状态：${status}${isHeld ? '，已冻结' : ''}。`,
  due: (at) => `系统将于 ${at} 自动处理。`,
};

/** The words of the picture of an execution in a language. */
export const pictureWords: Readonly<Record<ResponseLanguage, PictureWords>> = { en, 'zh-CN': zh };
