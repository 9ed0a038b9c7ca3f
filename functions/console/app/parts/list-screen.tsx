import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { live } from '../data/live.ts';
import { attempt, reportPart } from '../data/pending.ts';
import { useSearch } from '../data/search.ts';
import { useWords } from '../words/words.tsx';
import { BulkBar, type BulkSpec } from './bulk-bar.tsx';
import { Choice, Entry, type Option } from './controls.tsx';
import { saveFile, toCsv } from './csv.ts';
import { type ColumnSpec, DataTable } from './data-table.tsx';
import { Content, Empty, Freshness } from './states.tsx';

export type Filter = {
  readonly name: string;
  readonly label: string;
  /** Without options, it is a line of text. */
  readonly options?: readonly Option[];
  /** What the list has without this filter. Default: anything. */
  readonly none?: string;
  readonly type?: 'text' | 'date';
};

export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor?: string };

type ListScreenProps<Item> = {
  readonly title: string;
  /** What the list is about, in the cache and in file names. */
  readonly name: string;
  readonly read: (query: Readonly<Record<string, string>>, cursor?: string) => Promise<Page<Item>>;
  readonly filters?: readonly Filter[];
  readonly columns: readonly ColumnSpec<Item>[];
  readonly idOf: (item: Item) => string;
  readonly hrefOf?: (item: Item) => string | undefined;
  readonly children?: ReactNode;
  readonly isPart?: boolean;
  /** What people can do with several rows at once. */
  readonly bulk?: readonly BulkSpec[];
  /** The id of the thing that an item is about, for `bulk`. Default: that of the row. */
  readonly subjectOf?: (item: Item) => string;
};

const Filters = ({ filters }: { readonly filters: readonly Filter[] }) => {
  const { words } = useWords();
  const [search, setSearch] = useSearch();
  const isSet = filters.some(({ name }) => search[name] !== undefined);
  return (
    <search className="filters" aria-label={words.list.filters}>
      {filters.map(({ name, label, options, none, type }) =>
        options ? (
          <Choice
            key={name}
            label={label}
            value={search[name] ?? ''}
            onChange={(value) => setSearch({ [name]: value })}
            options={[{ id: '', name: none ?? words.list.any }, ...options]}
          />
        ) : (
          <Entry
            key={name}
            label={label}
            type={type ?? 'text'}
            value={search[name] ?? ''}
            onChange={(value) => setSearch({ [name]: value })}
          />
        ),
      )}
      {isSet && (
        <Button
          className="button plain"
          onPress={() => setSearch(Object.fromEntries(filters.map(({ name }) => [name, ''])))}
        >
          {words.list.clear}
        </Button>
      )}
    </search>
  );
};

/** All pages that are open, each of which stays fresh. */
const usePages = <Item,>(
  { name, read }: Pick<ListScreenProps<Item>, 'name' | 'read'>,
  query: Record<string, string>,
) => {
  const [cursors, setCursors] = useState<{ readonly of: string; readonly list: readonly string[] }>({
    of: '',
    list: [],
  });
  const of = JSON.stringify(query);
  const open = cursors.of === of ? cursors.list : [];
  const pages = useQueries({
    queries: [undefined, ...open].map((cursor) =>
      live(['list', name, query, cursor], () => read(query, cursor), 'list'),
    ),
  });
  const last = pages.at(-1)?.data as Page<Item> | undefined;
  return {
    first: pages[0] as (typeof pages)[number] & { data: Page<Item> | undefined },
    items: pages.flatMap(({ data }) => (data as Page<Item> | undefined)?.items ?? []),
    next: last?.nextCursor,
    openMore: (cursor: string) => setCursors({ of, list: [...open, cursor] }),
  };
};

/** The most pages of a file. A longer list needs narrower filters. */
const maxPages = 200;

/** The most pages whose rows are chosen at once. */
const maxBulkPages = 10;

/** Every item of a list, also those that are not shown, up to a number of pages. `isPart` if there are more. */
const readAll = async <Item,>(
  read: (cursor?: string) => Promise<Page<Item>>,
  most: number,
): Promise<{ readonly all: readonly Item[]; readonly isPart: boolean }> => {
  const items: Item[] = [];
  let page = await read();
  items.push(...page.items);
  for (let pages = 1; page.nextCursor !== undefined && pages < most; pages += 1) {
    page = await read(page.nextCursor);
    items.push(...page.items);
  }
  return { all: items, isPart: page.nextCursor !== undefined };
};

/** A list with its filters in the address, its pages, and its CSV file. */
export const ListScreen = <Item extends object>(props: ListScreenProps<Item>) => {
  const { title, name, filters = [], columns, idOf, hrefOf, children, isPart } = props;
  const { bulk = [], subjectOf = idOf } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { words } = useWords();
  const [search] = useSearch();
  const query = Object.fromEntries(
    filters.flatMap(({ name: filter }) => (search[filter] ? [[filter, search[filter]]] : [])),
  );
  const { first, items, next, openMore } = usePages(props, query);
  const exportCsv = async (): Promise<void> => {
    const shown = columns.flatMap(({ text, name: head }) => (text ? [{ text, head }] : []));
    const { all, isPart: isCut } = await readAll((cursor) => props.read(query, cursor), maxPages);
    const rows = all.map((item) => shown.map(({ text }) => text(item)));
    saveFile(`${name}.csv`, toCsv([shown.map(({ head }) => head), ...rows]));
    if (isCut) reportPart(words.list.csv, all.length);
  };
  const chooseAll = async (): Promise<readonly string[]> => {
    const { all, isPart: isCut } = await readAll((cursor) => props.read(query, cursor), maxBulkPages);
    if (isCut) reportPart(words.list.allMatching, all.length);
    return all.map(subjectOf);
  };
  const Title = isPart ? 'h2' : 'h1';
  return (
    <section>
      <header className="screen-head">
        <Title>{title}</Title>
        <Freshness read={first} />
      </header>
      {children}
      {filters.length > 0 && <Filters filters={filters} />}
      <Content read={first}>
        {() =>
          items.length === 0 ? (
            <Empty>{Object.keys(query).length > 0 ? words.states.emptyFiltered : undefined}</Empty>
          ) : (
            <>
              {bulk.length > 0 && (
                <BulkBar specs={bulk} chosen={chosen} onChoose={setChosen} readAll={chooseAll} />
              )}
              <DataTable
                label={title}
                columns={columns}
                items={items}
                idOf={bulk.length > 0 ? subjectOf : idOf}
                hrefOf={hrefOf}
                {...(bulk.length > 0 && { chosen, onChoose: setChosen })}
              />
              <footer className="list-foot">
                <span className="quiet">{words.list.shown(items.length, next !== undefined)}</span>
                {next !== undefined && (
                  <Button className="button" onPress={() => openMore(next)}>
                    {words.list.more}
                  </Button>
                )}
                <Button className="button plain" onPress={() => attempt(words.list.csv, exportCsv)}>
                  {words.list.csv}
                </Button>
              </footer>
            </>
          )
        }
      </Content>
    </section>
  );
};
