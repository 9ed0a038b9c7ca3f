import { notificationKindLabels } from '#shared/contract/labels/events.ts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { partyKindLabels } from '#shared/contract/labels/parties.ts';
import { depositLabels, withdrawalLabels } from '#shared/contract/labels/payments.ts';
import { api, expectData, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { Avatar, Money, ShortId, Time } from '../parts/format.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content, Empty } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';

type Overview = Schemas['PartyOverview'];

const Balances = ({ money }: { readonly money: NonNullable<Overview['money']> }) => {
  const { words, language } = useWords();
  const payments = [
    ...money.withdrawals.map((item) => ({ ...item, labels: withdrawalLabels })),
    ...money.deposits.map((item) => ({ ...item, labels: depositLabels })),
  ];
  return (
    <Panel title={words.screens.money}>
      <dl className="facts">
        {money.balances.flatMap(({ currency, ...amounts }) =>
          (['available', 'held', 'withdrawing'] as const).map((name) => (
            <div key={`${currency} ${name}`}>
              <dt>{words.party[name]}</dt>
              <dd>
                <Money value={{ amount: amounts[name], currency }} />
              </dd>
            </div>
          )),
        )}
      </dl>
      <ul className="reasons">
        {payments.map(({ id, status, amount, at, labels }) => (
          <li key={id}>
            <ShortId id={id} /> {labelOf(labels, status, language)} <Money value={amount} /> <Time at={at} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Reads a party with what limits it. */
export const useParty = (partyId: string) =>
  useLive(['party', partyId], () =>
    expectData(api.GET('/operations/accounts/{partyId}', { params: { path: { partyId } } })),
  );

/** Who the party is, its money and what it was told. */
export const PartyFacts = ({ partyId }: { readonly partyId: string }) => {
  const { words, language } = useWords();
  const read = useParty(partyId);
  return (
    <Content read={read}>
      {({ kind, displayName, avatar, cover, money, notifications, reports }) => (
        <div className="columns">
          <Panel title={displayName ?? labelOf(partyKindLabels, kind, language)}>
            <p>
              <Avatar src={avatar} /> {labelOf(partyKindLabels, kind, language)}
            </p>
            {cover && <img className="preview" src={cover} alt={words.party.cover} />}
            <h3>{words.party.notifications}</h3>
            {notifications.length === 0 && <Empty />}
            <ul className="reasons">
              {notifications.map(({ id, at, title, kind: noticeKind }) => (
                <li key={id}>
                  <Time at={at} /> {title} · {labelOf(notificationKindLabels, noticeKind, language)}
                </li>
              ))}
            </ul>
          </Panel>
          {money && <Balances money={money} />}
          <Panel title={words.holds.reports}>
            {reports.length === 0 && <Empty />}
            <ul className="reasons">
              {reports.map(({ id, createdAt, reason }) => (
                <li key={id}>
                  <Time at={createdAt} /> {reason}
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </Content>
  );
};
