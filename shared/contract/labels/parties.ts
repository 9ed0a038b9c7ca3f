import type { partyKinds } from '../../domain/accounts/account.ts';
import type { ErasureBlocker } from '../../domain/accounts/erasure.ts';
import type { Schemas } from '../client/paths.mts';
import type { Role } from '../roles.ts';
import type { Labels, Names } from './label.ts';

/** The roles of people. The first three are those of a party. */
export const roleLabels: Labels<Role> = {
  creator: { en: 'Creator', zh: '创作者' },
  advertiser: { en: 'Advertiser', zh: '广告主' },
  agency: { en: 'Agency', zh: '机构' },
  reviewer: { en: 'Reviewer', zh: '审核员' },
  operator: { en: 'Operator', zh: '运营' },
  finance: { en: 'Finance', zh: '财务' },
};

export const partyKindLabels: Labels<(typeof partyKinds)[number]> = {
  creator: roleLabels.creator,
  advertiser: roleLabels.advertiser,
  agency: roleLabels.agency,
};

/** The owner of an account of the platform, or of a webhook endpoint. */
export const accountLabels: Labels<keyof typeof partyKindLabels | 'platform'> = {
  ...partyKindLabels,
  platform: { en: 'Platform', zh: '平台' },
};

export const languageLabels: Labels<'en' | 'zh' | 'zh-CN'> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
  'zh-CN': { en: 'Chinese (simplified)', zh: '简体中文' },
};

export const standingLabels: Labels<Names<Schemas['CreatorStanding']['status']>> = {
  active: { en: 'Active', zh: '正常' },
  suspended: { en: 'Suspended', zh: '已停用' },
};

export const standingActionLabels: Labels<'suspend' | 'reinstate'> = {
  suspend: { en: 'Suspend', zh: '停用' },
  reinstate: { en: 'Reinstate', zh: '恢复' },
};

export const verificationLabels: Labels<Names<Schemas['AdvertiserProfile']['verification']>> = {
  pending: { en: 'To verify', zh: '待核验' },
  verified: { en: 'Verified', zh: '已核验' },
  rejected: { en: 'Not verified', zh: '核验未通过' },
};

export const creatorApplicationLabels: Labels<Names<Schemas['CreatorApplication']['status']>> = {
  pending: { en: 'Pending', zh: '待审核' },
  approved: { en: 'Approved', zh: '已通过' },
  rejected: { en: 'Rejected', zh: '已驳回' },
};

/** The standing of a creator’s account on a platform. */
export const accountStandingLabels: Labels<Names<Schemas['CreatorApplication']['accountStanding']>> = {
  normal: { en: 'Normal', zh: '正常' },
  violating: { en: 'Has violations', zh: '有违规' },
  limited: { en: 'Limited', zh: '受限' },
  banned: { en: 'Banned', zh: '已封禁' },
};

export const contentHealthLabels: Labels<Schemas['CreatorApplication']['contentHealth']> = {
  attested: { en: 'Attested', zh: '已声明' },
  'not attested': { en: 'Not attested', zh: '未声明' },
};

export const genderLabels: Labels<Names<Schemas['AudienceView']['gender']>> = {
  any: { en: 'Any', zh: '不限' },
  female: { en: 'Female', zh: '女' },
  male: { en: 'Male', zh: '男' },
};

export const agreementLabels: Labels<Names<Schemas['AgencyAgreement']['status']>> = {
  requested: { en: 'Requested', zh: '待机构接受' },
  active: { en: 'Active', zh: '生效中' },
  declined: { en: 'Declined', zh: '已谢绝' },
  ended: { en: 'Ended', zh: '已结束' },
};

export const consentLabels: Labels<Names<Schemas['MachineClient']['consent']>> = {
  pending: { en: 'Pending', zh: '待同意' },
  given: { en: 'Given', zh: '已同意' },
};

export const holdScopeLabels: Labels<Names<Schemas['Hold']['scope']>> = {
  payouts: { en: 'Payouts', zh: '提现' },
  everything: { en: 'Everything', zh: '全部' },
};

export const restrictionLabels: Labels<'hold' | 'suspension'> = {
  hold: { en: 'Hold', zh: '冻结' },
  suspension: { en: 'Suspension', zh: '停用' },
};

export const erasurePhaseLabels: Labels<Names<Schemas['AccountErasure']['phase']>> = {
  none: { en: 'Not requested', zh: '未申请' },
  closing: { en: 'Closing', zh: '关闭中' },
  erasing: { en: 'Erasing', zh: '注销中' },
  erased: { en: 'Erased', zh: '已注销' },
  stopped: { en: 'Stopped', zh: '已中止' },
};

export const erasureBlockerLabels: Labels<ErasureBlocker['kind']> = {
  'running-orders': { en: 'Running orders', zh: '进行中的订单' },
  balance: { en: 'A balance', zh: '账户余额' },
  'agency-agreement': { en: 'An agency agreement', zh: '机构签约' },
  'open-payments': { en: 'Open payments', zh: '未完结的收付款' },
  'open-matters': { en: 'Open matters', zh: '未完结的事项' },
};

/** What to do with a balance before an erasure. */
export const erasureWayLabels: Labels<'withdraw' | 'renounce'> = {
  withdraw: { en: 'Withdraw it', zh: '提现' },
  renounce: { en: 'Renounce it', zh: '放弃' },
};
