import { decimalOf } from '../../domain/format-money.ts';
import type { Money } from '../../domain/money.ts';

const fenPerYuan = 100;

/** An amount in Alipay's format, `1234.05`, computed with integers. */
export const toYuan = (sum: Money): string => {
  if (sum.currency !== 'CNY') throw new RangeError(`Alipay moves yuan, not ${sum.currency}`);
  return decimalOf(sum);
};

/** The fen of an amount in Alipay's format; `undefined` for another format. */
export const parseFen = (yuan: string): number | undefined => {
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!match) return undefined;
  const [, whole = '0', part = ''] = match;
  return Number(whole) * fenPerYuan + Number(part.padEnd(2, '0'));
};
