import { Link } from 'react-aria-components';
import { type Labels, labelOf } from '#shared/contract/labels/label.ts';
import type { Schemas } from '../data/api.ts';
import { useWords } from '../words/words.tsx';
import type { ColumnSpec } from './data-table.tsx';
import { Age, Avatar, Countdown, Money, ShortId, Time } from './format.tsx';

type Get<Item, Value> = (item: Item) => Value | undefined;

/** A column of plain text. */
export const textColumn = <Item,>(id: string, name: string, get: Get<Item, string>): ColumnSpec<Item> => ({
  id,
  name,
  show: (item) => get(item) ?? '',
  text: (item) => get(item) ?? '',
});

export const idColumn = <Item,>(id: string, name: string, get: Get<Item, string>): ColumnSpec<Item> => ({
  id,
  name,
  show: (item) => {
    const value = get(item);
    return value === undefined ? '' : <ShortId id={value} />;
  },
  text: (item) => get(item) ?? '',
});

/** A column of instants: how old, how much is left, or when. */
export const timeColumn = <Item,>(
  id: string,
  name: string,
  get: Get<Item, string>,
  as: 'age' | 'left' | 'time' = 'age',
): ColumnSpec<Item> => {
  const Shown = { age: Age, left: Countdown, time: Time }[as];
  return {
    id,
    name,
    show: (item) => {
      const at = get(item);
      return at === undefined ? '' : <Shown at={at} />;
    },
    text: (item) => get(item) ?? '',
  };
};

/** A column of amounts. The file has minor units, which no spreadsheet rounds. */
export const moneyColumn = <Item,>(
  id: string,
  name: string,
  get: Get<Item, Schemas['Money']>,
): ColumnSpec<Item> => ({
  id,
  name,
  isNumber: true,
  show: (item) => {
    const value = get(item);
    return value === undefined ? '' : <Money value={value} />;
  },
  text: (item) => {
    const value = get(item);
    return value === undefined ? '' : `${value.amount} ${value.currency}`;
  },
});

const Count = ({ value }: { readonly value: number }) => value.toLocaleString(useWords().locale);

export const numberColumn = <Item,>(id: string, name: string, get: Get<Item, number>): ColumnSpec<Item> => ({
  id,
  name,
  isNumber: true,
  show: (item) => {
    const value = get(item);
    return value === undefined ? '' : <Count value={value} />;
  },
  text: (item) => String(get(item) ?? ''),
});

const Label = ({ labels, name }: { readonly labels: Labels; readonly name: string }) => (
  <span>{labelOf(labels, name, useWords().language)}</span>
);

/** A column of names that a table of labels translates. */
export const labelColumn = <Item,>(
  id: string,
  name: string,
  labels: Labels,
  get: Get<Item, string>,
): ColumnSpec<Item> => ({
  id,
  name,
  show: (item) => {
    const value = get(item);
    return value === undefined ? '' : <Label labels={labels} name={value} />;
  },
  text: (item) => get(item) ?? '',
});

type Party = {
  readonly id: string;
  readonly displayName?: string | undefined;
  readonly avatar?: string | undefined;
};

/** A column of parties, each with a link. */
export const partyColumn = <Item,>(id: string, name: string, get: Get<Item, Party>): ColumnSpec<Item> => ({
  id,
  name,
  show: (item) => {
    const party = get(item);
    return party === undefined ? (
      ''
    ) : (
      <Link href={`/parties/${party.id}`}>
        <Avatar src={party.avatar} /> {party.displayName ?? <ShortId id={party.id} />}
      </Link>
    );
  },
  text: (item) => get(item)?.id ?? '',
});
