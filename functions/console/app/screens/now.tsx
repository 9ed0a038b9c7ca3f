import { Link } from 'react-aria-components';
import { labelOf } from '#shared/contract/labels/label.ts';
import { auditLabels } from '#shared/contract/labels/payments.ts';
import { queueLabels } from '#shared/contract/labels/queues.ts';
import { api, expectData, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { Age, Countdown, Money } from '../parts/format.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content, Freshness } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';
import { DeliverySummary, SweepSummary } from './health-facts.tsx';
import { placeOfQueue } from './places.ts';

type Overview = Schemas['Overview'];

/** A queue as a tile that opens it: how many, how many late, and when the first is late. */
const Tile = ({ queue }: { readonly queue: Overview['queues'][number] }) => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const { queue: name, count, isMore, late, firstDueAt } = queue;
  return (
    <Link href={placeOfQueue(name, permissions)} className={late > 0 ? 'tile tile-late' : 'tile'}>
      <span>{labelOf(queueLabels, name, language)}</span>
      <strong>
        {count}
        {isMore ? '+' : ''}
      </strong>
      <span className="quiet">
        {late > 0 && <span className="late">▲ {words.now.late(late)} · </span>}
        {firstDueAt !== undefined && <Countdown at={firstDueAt} />}
      </span>
    </Link>
  );
};

const HealthFacts = ({ health }: Pick<Overview, 'health'>) => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const isStopped = health.freeze.deposits || health.freeze.withdrawals;
  return (
    <Panel title={words.screens.health}>
      <dl className="facts">
        <div>
          <dt>{words.health.payments}</dt>
          <dd>{isStopped ? `▲ ${words.health.stopped}` : `● ${words.health.running}`}</dd>
        </div>
        {health.audit && (
          <div>
            <dt>{words.health.audits}</dt>
            <dd>
              {labelOf(auditLabels, health.audit.status, language)} · <Age at={health.audit.endedAt} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.health.sweeps}</dt>
          <dd>
            <SweepSummary sweeps={health.sweeps} />
          </dd>
        </div>
        <div>
          <dt>{words.health.webhooks}</dt>
          <dd>
            <DeliverySummary hours={health.webhooks} />
          </dd>
        </div>
      </dl>
      {permissions.includes('finance.read') && <Link href="/health">{words.screens.health}</Link>}
    </Panel>
  );
};

/** What waits, what is late, where the money is. */
const Now = () => {
  const { words } = useWords();
  const read = useLive(['overview'], () => expectData(api.GET('/operations/overview')));
  return (
    <>
      <header className="screen-head">
        <h1>{words.screens.now}</h1>
        <Freshness read={read} />
      </header>
      <Content read={read} lines={10}>
        {({ queues, money, health }) => (
          <>
            <div className="tiles">
              {queues
                .toSorted((one, other) => other.late - one.late || other.count - one.count)
                .map((queue) => (
                  <Tile key={queue.queue} queue={queue} />
                ))}
            </div>
            <div className="columns">
              {money && (
                <Panel title={words.now.money}>
                  <dl className="facts">
                    {money.map(({ account, amount, currency }) => (
                      <div key={`${account} ${currency}`}>
                        <dt>{account}</dt>
                        <dd>
                          <Money value={{ amount, currency }} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </Panel>
              )}
              <HealthFacts health={health} />
            </div>
          </>
        )}
      </Content>
    </>
  );
};

export default Now;
