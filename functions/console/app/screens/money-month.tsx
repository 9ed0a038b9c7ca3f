import { Button } from 'react-aria-components';
import { api, expectData, type Schemas } from '../data/api.ts';
import { toPlatformTime } from '../data/clock.ts';
import { useLive } from '../data/live.ts';
import { attempt } from '../data/pending.ts';
import { useSearch } from '../data/search.ts';
import { formatMoney } from '../parts/amounts.ts';
import { textColumn } from '../parts/columns.tsx';
import { Entry } from '../parts/controls.tsx';
import { saveFile } from '../parts/csv.ts';
import { type ColumnSpec, DataTable } from '../parts/data-table.tsx';
import { Money } from '../parts/format.tsx';
import { Content, Empty } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';

type OfCurrency = Schemas['Month']['items'][number];
type Sum = OfCurrency['accounts'][number];

const columnNames = ['opening', 'debit', 'credit', 'closing'] as const;

/** Revenue, tax and the kinds of accounts of one currency. */
const Currency = ({ item }: { readonly item: OfCurrency }) => {
  const { words, locale } = useWords();
  const { money } = words;
  const { currency, revenue, tax, accounts } = item;
  const facts = {
    [money.earned]: revenue.earned,
    [money.givenBack]: revenue.givenBack,
    [money.revenue]: revenue.net,
    [money.taxWithheld]: tax.withheld,
    [money.taxPaid]: tax.paid,
    [money.taxOwed]: tax.owed,
  };
  return (
    <>
      <h2>{currency}</h2>
      <dl className="facts wide">
        {Object.entries(facts).map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Money value={{ amount, currency }} />
            </dd>
          </div>
        ))}
      </dl>
      <DataTable
        label={`${money.account} ${currency}`}
        columns={[
          textColumn<Sum>('account', money.account, ({ account }) => account),
          ...columnNames.map(
            (id): ColumnSpec<Sum> => ({
              id,
              name: money[id],
              isNumber: true,
              show: (sum) => formatMoney({ amount: sum[id], currency }, locale),
            }),
          ),
        ]}
        items={accounts}
        idOf={({ account }) => account}
      />
    </>
  );
};

/** The API also answers with a file; this request does not ask for it. */
const readMonth = async (month: string): Promise<Schemas['Month']> => {
  const data = await expectData(api.GET('/finance/months/{month}', { params: { path: { month } } }));
  if (typeof data === 'string') throw new Error('The month came as a file.');
  return data;
};

/** The sums of a month and its file. */
const Sums = ({ month }: { readonly month: string }) => {
  const { words } = useWords();
  const { money } = words;
  const params = { path: { month } };
  const read = useLive(['month', month], () => readMonth(month), 'rare');
  const save = async (): Promise<void> => {
    const text = await expectData(
      api.GET('/finance/months/{month}', { params, headers: { accept: 'text/csv' }, parseAs: 'text' }),
    );
    saveFile(`money-${month}.csv`, String(text));
  };
  return (
    <Content read={read}>
      {({ items, isOver, upTo }) => (
        <>
          <p className={isOver ? 'notice' : 'quiet'}>
            {isOver ? money.final : upTo < month ? money.uncounted : money.preliminary(upTo)}{' '}
            <Button className="button" onPress={() => attempt(words.list.csv, save)}>
              {words.list.csv}
            </Button>
          </p>
          {items.length === 0 && <Empty />}
          {items.map((item) => (
            <Currency key={item.currency} item={item} />
          ))}
        </>
      )}
    </Content>
  );
};

/** The money of a month, on the screen and as the file of the API. */
export const Month = () => {
  const { money } = useWords().words;
  const [search, setSearch] = useSearch();
  const month = search.month ?? new Date(toPlatformTime(Date.now())).toISOString().slice(0, 7);
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  return (
    <>
      <search className="filters">
        <Entry
          label={money.month}
          {...(isMonth && { hint: money.monthHint })}
          value={month}
          onChange={(next) => setSearch({ month: next })}
          error={isMonth ? undefined : money.monthHint}
        />
      </search>
      {isMonth && <Sums month={month} />}
    </>
  );
};
