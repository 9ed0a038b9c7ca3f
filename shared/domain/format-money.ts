import { exponentOf } from './currencies.ts';
import type { Money } from './money.ts';

/** An amount in major units with a point, exactly: 120000 CNY is `1200.00`, 1200 JPY is `1200`, -5 KWD is `-0.005`. */
export const decimalOf = ({ amount, currency }: Money): string => {
  const exponent = exponentOf(currency);
  const digits = String(amount)
    .replace('-', '')
    .padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const rest = digits.slice(digits.length - exponent);
  return `${amount < 0 ? '-' : ''}${whole}${exponent > 0 ? `.${rest}` : ''}`;
};

/** An amount as people read it: `CNY 1,200.00`. */
export const formatMoney = (sum: Money): string => {
  const [whole = '', rest] = decimalOf(sum).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sum.currency} ${grouped}${rest === undefined ? '' : `.${rest}`}`;
};
