import { api, expectData, type Schemas } from '../data/api.ts';
import { toPlatformTime } from '../data/clock.ts';
import { lastInstantOf, withoutGaps } from '../data/days.ts';
import { useLive } from '../data/live.ts';
import { useSearch } from '../data/search.ts';
import { formatMoney } from '../parts/amounts.ts';
import { textColumn } from '../parts/columns.tsx';
import { Entry } from '../parts/controls.tsx';
import { type ColumnSpec, DataTable } from '../parts/data-table.tsx';
import { Time } from '../parts/format.tsx';
import { Content } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';

/** The sums of all accounts, now or at the end of a day, which must be equal. */
export const TrialBalance = () => {
  const { words, locale } = useWords();
  const [search, setSearch] = useSearch();
  const { money } = words;
  const asOf = withoutGaps({ asOf: lastInstantOf(search.asOf, toPlatformTime(Date.now())) });
  const read = useLive(
    ['trial-balance', search.asOf],
    () => expectData(api.GET('/finance/trial-balance', { params: { query: { limit: 100, ...asOf } } })),
    'rare',
  );
  const amount = (id: 'debit' | 'credit' | 'balance', name: string): ColumnSpec<Schemas['AccountSum']> => ({
    id,
    name,
    isNumber: true,
    show: (sum) => formatMoney({ amount: sum[id], currency: sum.currency }, locale),
  });
  return (
    <>
      <search className="filters">
        <Entry
          label={money.asOf}
          type="date"
          value={search.asOf ?? ''}
          onChange={(asOfDay) => setSearch({ asOf: asOfDay })}
        />
      </search>
      <Content read={read}>
        {(balance) => (
          <>
            <p className={balance.balanced ? 'notice' : 'warning'}>
              {balance.balanced ? money.balanced : money.unbalanced} · <Time at={balance.asOf} />
            </p>
            <DataTable
              label={money.balance}
              columns={[
                textColumn('account', money.account, ({ account }: Schemas['AccountSum']) => account),
                amount('debit', money.debit),
                amount('credit', money.credit),
                amount('balance', money.balanceOf),
              ]}
              items={balance.summary}
              idOf={({ account, currency }) => `${account} ${currency}`}
            />
          </>
        )}
      </Content>
    </>
  );
};
