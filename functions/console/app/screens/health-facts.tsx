import { labelOf } from '#shared/contract/labels/label.ts';
import { sweepLabels } from '#shared/contract/labels/statuses.ts';
import type { Schemas } from '../data/api.ts';
import { numberColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import { type ColumnSpec, DataTable } from '../parts/data-table.tsx';
import { Age } from '../parts/format.tsx';
import { Panel } from '../parts/panel.tsx';
import { Empty } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';

type Health = Schemas['Overview']['health'];
type Hours = Health['webhooks'];

/** The part of attempts that endpoints accepted. */
const formatRate = (accepted: number, attempts: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(accepted / attempts);

/** How many sweeps are late, in one line. */
export const SweepSummary = ({ sweeps }: Pick<Health, 'sweeps'>) => {
  const { health } = useWords().words;
  const late = sweeps.filter(({ isLate }) => isLate).length;
  return late > 0 ? `▲ ${health.sweepsLate(late)}` : `● ${health.sweepsOnTime(sweeps.length)}`;
};

/** How many deliveries of the last 24 hours were accepted, in one line. */
export const DeliverySummary = ({ hours }: { readonly hours: Hours }) => {
  const { words, locale } = useWords();
  const accepted = hours.reduce((sum, hour) => sum + hour.accepted, 0);
  const attempts = hours.reduce((sum, hour) => sum + hour.failed, accepted);
  if (attempts === 0) return words.health.noDeliveries;
  return words.health.lastHours(formatRate(accepted, attempts, locale), attempts);
};

/** When each sweep last ended, and whether it is late. */
export const Sweeps = ({ sweeps }: Pick<Health, 'sweeps'>) => {
  const { words, language } = useWords();
  const { health } = words;
  return (
    <Panel title={health.sweeps}>
      <dl className="facts">
        {sweeps.map(({ name, completedAt, failedAt, isLate }) => (
          <div key={name}>
            <dt>{labelOf(sweepLabels, name, language)}</dt>
            <dd>
              {isLate ? '▲' : '●'} {completedAt ? <Age at={completedAt} /> : health.sweepNever}
              {failedAt && (
                <>
                  {' '}
                  · {health.sweepFailed} <Age at={failedAt} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};

/** How many attempts endpoints accepted in each of the last 24 hours. */
export const Deliveries = ({ hours }: { readonly hours: Hours }) => {
  const { words, locale } = useWords();
  const { health } = words;
  const columns: readonly ColumnSpec<Hours[number]>[] = [
    timeColumn('from', health.hour, ({ from }) => from, 'time'),
    numberColumn('accepted', health.accepted, ({ accepted }) => accepted),
    numberColumn('failed', health.refused, ({ failed }) => failed),
    textColumn('rate', health.rate, ({ accepted, failed }) =>
      formatRate(accepted, accepted + failed, locale),
    ),
  ];
  return (
    <Panel title={health.webhooks}>
      {hours.length === 0 ? (
        <Empty>{health.noDeliveries}</Empty>
      ) : (
        <DataTable label={health.webhooks} columns={columns} items={hours} idOf={({ from }) => from} />
      )}
    </Panel>
  );
};
