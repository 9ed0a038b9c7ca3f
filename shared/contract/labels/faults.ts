import type { PayoutAccountType } from '../../domain/payout-accounts/payout-account-kinds.ts';
import type { Labels } from './label.ts';
import { ruleLabels } from './rules.ts';

/** The faults that a schema finds. `params` has the bounds or the allowed values. */
const schemaFaultLabels = {
  custom: { en: 'Not valid', zh: '不符合要求' },
  invalid: { en: 'Not valid', zh: '不符合要求' },
  invalid_element: { en: 'Not valid entry', zh: '有无效的项' },
  invalid_format: { en: 'Wrong format', zh: '格式有误' },
  invalid_key: { en: 'Not valid field name', zh: '字段名无效' },
  invalid_type: { en: 'Wrong type, or missing', zh: '类型有误或缺少' },
  invalid_union: { en: 'None of the allowed forms', zh: '不是允许的形式' },
  invalid_value: { en: 'Not an allowed value', zh: '不是允许的值' },
  not_multiple_of: { en: 'Not a multiple', zh: '不是整数倍' },
  too_big: { en: 'Too large', zh: '过大' },
  too_small: { en: 'Too small', zh: '过小' },
  unrecognized_key: { en: 'Unknown field', zh: '未知字段' },
} as const satisfies Labels;

/** The faults of a request as a whole, and of fields together. */
const requestFaultLabels = {
  duplicate: { en: 'Repeated', zh: '重复' },
  duplicate_name: { en: 'Repeated name', zh: '名称重复' },
  in_future: { en: 'In the future', zh: '晚于现在' },
  invalid_encoding: { en: 'Not UTF-8', zh: '不是 UTF-8' },
  invalid_json: { en: 'Not JSON', zh: '不是 JSON' },
  out_of_order: { en: 'Times in the wrong order', zh: '时间顺序有误' },
  too_early: { en: 'Too early', zh: '过早' },
  too_late: { en: 'Too late', zh: '过晚' },
  unknown_category: { en: 'Unknown category', zh: '未知品类' },
  unknown_currency: { en: 'Currency not accepted', zh: '不支持的币种' },
  unknown_platform: { en: 'Unknown platform', zh: '未知平台' },
  unknown_provider: { en: 'Unknown provider', zh: '未知支付方' },
} as const satisfies Labels;

const partyFaultLabels = {
  age_not_declared: { en: 'Age not declared', zh: '未声明年龄' },
  no_such_party: { en: 'No such account', zh: '没有该账户' },
  not_a_creator: { en: 'Only for creators', zh: '仅限创作者' },
  wrong_party: { en: 'Not for this account', zh: '不适用于此账户' },
} as const satisfies Labels;

const moneyFaultLabels: Labels<
  | 'no_such_balance'
  | 'other_holder'
  | 'other_provider'
  | 'other_subject'
  | 'same_account'
  | 'unknown_account'
  | 'unpaid_kind'
  | 'unreadable_line'
  | `invalid_${PayoutAccountType}`
> = {
  invalid_alipay: { en: 'Wrong Alipay account', zh: '支付宝账户有误' },
  invalid_bank_card: { en: 'Wrong card number', zh: '银行卡号有误' },
  no_such_balance: { en: 'No such balance', zh: '没有该余额' },
  other_holder: { en: 'Another holder', zh: '户名不符' },
  other_provider: { en: 'Another provider', zh: '支付方不符' },
  other_subject: { en: 'Not for this subject', zh: '不适用于此对象' },
  same_account: { en: 'The same account', zh: '与另一科目相同' },
  unknown_account: { en: 'Unknown account', zh: '未知科目' },
  unpaid_kind: { en: 'Kind of account not paid', zh: '不支持的账户类型' },
  unreadable_line: { en: 'Unreadable line', zh: '无法读取的行' },
};

/** The faults of files, of a work and of assets. */
const fileFaultLabels = {
  asset_not_ready: { en: 'Asset not ready', zh: '素材未就绪' },
  asset_refused: { en: 'Asset refused', zh: '素材未通过' },
  expired: { en: 'Expired', zh: '已过期' },
  format_not_asked: { en: 'Not the asked format', zh: '形式与任务不符' },
  missing_part: { en: 'Missing part', zh: '缺少分片' },
  mixed_files: { en: 'Videos and images together', zh: '混合了视频和图片' },
  not_stored: { en: 'Not uploaded', zh: '尚未上传' },
  text_missing: { en: 'Missing text', zh: '缺少文字' },
  too_large: { en: 'File too large', zh: '文件过大' },
  too_many_files: { en: 'Too many files', zh: '文件过多' },
  type_mismatch: { en: 'Not the declared type', zh: '类型与声明不符' },
  type_missing: { en: 'Missing type', zh: '缺少类型' },
  type_not_accepted: { en: 'Type not accepted', zh: '不接受的类型' },
  unknown_asset: { en: 'Unknown asset', zh: '未知素材' },
  unknown_upload: { en: 'Unknown upload', zh: '未知上传' },
  wrong_checksum: { en: 'Wrong checksum', zh: '校验值不符' },
  wrong_count: { en: 'Wrong number of parts', zh: '分片数量不符' },
  wrong_part_size: { en: 'Wrong size of a part', zh: '分片大小不符' },
  wrong_size: { en: 'Wrong size', zh: '大小不符' },
} as const satisfies Labels;

/** The faults of the address of a webhook endpoint, and of a published work. */
const addressFaultLabels = {
  account_in_url: { en: 'Account in the URL', zh: '网址含账号' },
  fragment_in_url: { en: 'Fragment in the URL', zh: '网址含片段' },
  not_https: { en: 'Not https', zh: '不是 https' },
  not_public: { en: 'Not a public host', zh: '不是公网主机' },
  'other-platform': { en: 'Another platform', zh: '不是任务的平台' },
  port_not_allowed: { en: 'Port not allowed', zh: '端口不允许' },
  'short-link': { en: 'Short link', zh: '短链接' },
} as const satisfies Labels;

/** The codes of faults, as `errors` of a problem has them. */
export const faultLabels: Labels = {
  ...schemaFaultLabels,
  ...requestFaultLabels,
  ...partyFaultLabels,
  ...moneyFaultLabels,
  ...fileFaultLabels,
  ...addressFaultLabels,
  // A creator in a list of invitations can fail a rule of the task.
  ...ruleLabels,
};
