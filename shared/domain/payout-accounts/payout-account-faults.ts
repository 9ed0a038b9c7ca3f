import type { DeepPartial, Fault } from '../fault.ts';

export type PayoutAccountType = 'alipay' | 'bank_card';

type Given = { readonly type: PayoutAccountType; readonly accountNo: string };

const card = { least: 12, most: 19 } as const;

/** Whether the last digit of a card number fits the others: every issuer's cards are made so (ISO/IEC 7812). */
export const isLuhnValid = (digits: string): boolean => {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

const isCard = (accountNo: string): boolean =>
  /^\d+$/.test(accountNo) &&
  accountNo.length >= card.least &&
  accountNo.length <= card.most &&
  isLuhnValid(accountNo);

/** Alipay knows its users by a mobile number of China, or another with its country's code, or by an email address. */
const isAlipay = (accountNo: string): boolean =>
  /^(1[3-9]\d{9}|\+\d{1,3}-?\d{6,14})$/.test(accountNo) ||
  /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(accountNo);

const forms = {
  alipay: { holds: isAlipay, message: 'the email address or mobile number of an Alipay account' },
  bank_card: {
    holds: isCard,
    message: `a card number of ${card.least} to ${card.most} digits without blanks`,
  },
} as const;

/** Whether this release knows how an account of some kind is paid. */
export const isKnownAccountType = (type: string): boolean => Object.hasOwn(forms, type);

/** What is wrong with an account's number for an account of its kind. */
export const faultsOfPayoutAccount = ({ type, accountNo }: DeepPartial<Given>): readonly Fault[] => {
  if (type === undefined || accountNo === undefined || forms[type].holds(accountNo)) return [];
  return [{ path: ['accountNo'], code: `invalid_${type}`, message: forms[type].message }];
};
