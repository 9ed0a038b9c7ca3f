import type { Catalogue } from './en.ts';

export const room: Catalogue['room'] = {
  checklist: '检查清单',
  decision: '决定',
  words: '文案',
  back: '后退一帧',
  forward: '前进一帧',
  addReason: '在此处添加原因',
  remove: '删除',
  at: (second) => `第 ${second} 秒`,
  next: '下一个',
  keys: '快捷键',
  keyNames: '播放或暂停|后退、前进一帧|在此秒添加原因|通过|要求修改|最终驳回|下一个订单|显示快捷键',
  compare: '与上一版对比',
  claim: '领取',
  release: '放回',
  yours: '您已领取此订单，领取截止',
  nothingToDecide: '您现在不能在此作出决定。',
};
