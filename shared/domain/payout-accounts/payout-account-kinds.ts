import { findOwn } from '../find-own.ts';
import { maskDigits, maskEmail } from './mask.ts';

type PayoutAccountKind = {
  /** How people call an account of this kind. */
  readonly label: { readonly en: string; readonly zh: string };
  /** Whether an account of this kind can have this number. */
  readonly isValid: (accountNo: string) => boolean;
  /** What a valid number is. */
  readonly form: string;
  readonly mask: (accountNo: string) => string;
};

/** Whether the last digit of a card number fits the others (ISO/IEC 7812). */
const isLuhnValid = (digits: string): boolean => {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** A mobile number of China, a number with its country code, or an email address. */
const alipayLogin = /^(1[3-9]\d{9}|\+\d{1,3}-?\d{6,14}|[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)$/;

/** Every kind of account that money is paid out to. Types, schemas, routing and documents derive from this table. */
export const payoutAccountKinds = {
  alipay: {
    label: { en: 'Alipay account', zh: '支付宝账户' },
    isValid: (accountNo) => alipayLogin.test(accountNo),
    form: 'the email address or mobile number of an Alipay account',
    mask: maskEmail,
  },
  bank_card: {
    label: { en: 'bank card', zh: '银行卡' },
    isValid: (accountNo) => /^\d{12,19}$/.test(accountNo) && isLuhnValid(accountNo),
    form: 'a card number of 12 to 19 digits without blanks',
    mask: maskDigits,
  },
} as const satisfies Readonly<Record<string, PayoutAccountKind>>;

export type PayoutAccountType = keyof typeof payoutAccountKinds;

export const payoutAccountTypes = Object.keys(payoutAccountKinds) as readonly PayoutAccountType[];

/** The kind of an account; nothing for a kind that only a later release knows. */
export const findPayoutAccountKind = (type: string): PayoutAccountKind | undefined =>
  findOwn<PayoutAccountKind>(payoutAccountKinds, type);
