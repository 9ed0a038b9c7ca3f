import type { Schemas } from '../data/api.ts';
import { usePlatformNow } from '../data/live.ts';
import type { Catalogue } from '../words/en.ts';
import { useWords } from '../words/words.tsx';
import { formatMoney } from './amounts.ts';

type MoneyValue = Schemas['Money'];

export const Money = ({ value }: { readonly value: MoneyValue }) => (
  <span className="number">{formatMoney(value, useWords().locale)}</span>
);

/** The avatar of a party, if it has one. Its name is beside it. */
export const Avatar = ({ src }: { readonly src?: string | undefined }) =>
  src === undefined ? null : <img className="avatar" src={src} alt="" />;

const unitsOf = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A length of time by its two largest units. */
export const formatLength = (seconds: number, { units }: Catalogue['time']): string => {
  const first = unitsOf.findIndex(([, size]) => seconds >= size);
  if (first === -1) return `0 ${units.second}`;
  const parts: string[] = [];
  let rest = seconds;
  for (const [name, size] of unitsOf.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count} ${units[name]}`);
    rest -= count * size;
  }
  return parts.join(' ');
};

/** An instant in the reader's zone; in UTC on hovering. */
export const Time = ({ at }: { readonly at: string }) => {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time dateTime={at} title={at}>
      {format.format(new Date(at))}
    </time>
  );
};

/** How long ago something was. */
export const Age = ({ at }: { readonly at: string }) => {
  const { words } = useWords();
  const seconds = Math.max(0, Math.floor((usePlatformNow() - Date.parse(at)) / 1000));
  return (
    <time dateTime={at} title={at}>
      {words.time.ago(formatLength(seconds, words.time))}
    </time>
  );
};

/** How long is left, or how late something is. */
export const Countdown = ({ at }: { readonly at: string }) => {
  const { words } = useWords();
  const seconds = Math.round((Date.parse(at) - usePlatformNow()) / 1000);
  const text = formatLength(Math.abs(seconds), words.time);
  return (
    <time dateTime={at} title={at} className={seconds < 0 ? 'late' : undefined}>
      {seconds < 0 ? words.time.late(text) : words.time.in(text)}
    </time>
  );
};

/** An id with its last characters in sight, which is what people read to each other. */
export const ShortId = ({ id }: { readonly id: string }) => (
  <code title={id}>{id.length > 14 ? `${id.slice(0, 4)}…${id.slice(-6)}` : id}</code>
);
