import type { FaultParams } from '../fault.ts';
import { findOwn } from '../find-own.ts';
import { normalizeDigits, normalizeName } from './fold-recipient.ts';
import { maskDigits, maskEmail } from './mask.ts';

type PayoutAccountKind = {
  /** How people call an account of this kind. */
  readonly label: { readonly en: string; readonly zh: string };
  /** The one spelling of a number that people type in several ways. It is compared, stored and sent. */
  readonly fold: (typed: string) => string;
  /** Other spellings of a folded number that older releases stored. */
  readonly olderSpellings: (folded: string) => readonly string[];
  /** Whether an account of this kind can have this folded number. */
  readonly isValid: (accountNo: string) => boolean;
  /** What a valid number is. */
  readonly form: string;
  /** The values of `form`, so that a client can write it in its own words. */
  readonly formParams: FaultParams;
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
const alipayLogin = /^(1[3-9]\d{9}|\+\d{7,17}|[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+)$/;

/** An email address in lower case, or a number without separators. The country code of China is left out. */
const foldAlipayLogin = (typed: string): string => {
  const name = normalizeName(typed);
  return name.includes('@')
    ? name.toLowerCase()
    : normalizeDigits(name).replace(/^(\+|00)86(?=1[3-9]\d{9}$)/, '');
};

const olderAlipayLogins = (folded: string): readonly string[] => {
  if (folded.includes('@')) return [];
  if (!folded.startsWith('+')) return [`+86${folded}`, `+86-${folded}`];
  return [2, 3, 4].map((end) => `${folded.slice(0, end)}-${folded.slice(end)}`);
};

/** Every kind of account that money is paid out to. Types, schemas, routing and documents derive from this table. */
export const payoutAccountKinds = {
  alipay: {
    label: { en: 'Alipay account', zh: '支付宝账户' },
    fold: foldAlipayLogin,
    olderSpellings: olderAlipayLogins,
    isValid: (accountNo) => alipayLogin.test(accountNo),
    form: 'the email address or mobile number of an Alipay account',
    formParams: { allowed: ['email', 'mobile_number'] },
    mask: maskEmail,
  },
  bank_card: {
    label: { en: 'bank card', zh: '银行卡' },
    fold: normalizeDigits,
    olderSpellings: () => [],
    isValid: (accountNo) => /^\d{12,19}$/.test(accountNo) && isLuhnValid(accountNo),
    form: 'a card number of 12 to 19 digits',
    formParams: { minimum: 12, maximum: 19, unit: 'digits' },
    mask: maskDigits,
  },
} as const satisfies Readonly<Record<string, PayoutAccountKind>>;

export type PayoutAccountType = keyof typeof payoutAccountKinds;

export const payoutAccountTypes = Object.keys(payoutAccountKinds) as readonly PayoutAccountType[];

/** The kind of an account; nothing for a kind that only a later release knows. */
export const findPayoutAccountKind = (type: string): PayoutAccountKind | undefined =>
  findOwn<PayoutAccountKind>(payoutAccountKinds, type);
