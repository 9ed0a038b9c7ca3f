import { exponentOf, isCurrency } from '#shared/domain/currencies.ts';
import { decimalOf } from '#shared/domain/format-money.ts';

type Money = { readonly amount: number; readonly currency: string };

/** How many digits the minor unit of a currency has. A code that is still being typed has the usual two. */
const digitsOf = (currency: string): number => (isCurrency(currency) ? exponentOf(currency) : 2);

/** An amount in the reader's language. The digits are those of the ledger, which a browser knows otherwise for some currencies. */
export const formatMoney = ({ amount, currency }: Money, locale: string): string => {
  const digits = digitsOf(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
};

/** Whether a text is an amount with no more digits than the currency has. */
export const isAmount = (text: string, currency: string): boolean => {
  const digits = digitsOf(currency);
  return new RegExp(digits === 0 ? '^\\d{1,12}$' : `^\\d{1,12}(\\.\\d{1,${digits}})?$`).test(text);
};

/** An amount in minor units, from digits: never through a fraction. */
export const toMinorUnits = (text: string, currency: string): number => {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(digitsOf(currency), '0'));
};

/** How somebody writes an amount of a currency. */
export const exampleOf = (currency: string): string =>
  isCurrency(currency) ? decimalOf({ amount: 1250, currency }) : '12.50';
