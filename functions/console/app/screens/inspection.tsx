import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { actLabels } from '#shared/contract/labels/acts.ts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { api, expectData, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';
import { reasonFields, toReasons } from './order-acts.ts';

type Inspection = Schemas['Inspection'];

const hasEnded = ({ status }: Inspection): boolean => status === 'completed' || status === 'failed';

/** The inspection of a file. It is read until it has ended; a new address of the preview would restart the film. */
export const useInspection = (orderId: string, uploadId: string) => {
  const [isEnded, setEnded] = useState(false);
  const read = useLive(
    ['inspection', uploadId],
    () =>
      expectData(
        api.GET('/orders/{orderId}/uploads/{uploadId}/inspection', {
          params: { path: { orderId, uploadId } },
        }),
      ),
    isEnded ? 'once' : 'list',
  );
  const isNowEnded = read.data !== undefined && hasEnded(read.data);
  if (isNowEnded !== isEnded) setEnded(isNowEnded);
  return read;
};

type Seek = (second: number) => void;

const Findings = ({ inspection, seek }: { readonly inspection: Inspection; readonly seek: Seek }) => {
  const { words, language } = useWords();
  const { findings } = inspection;
  if (findings.length === 0) return <p className="quiet">{words.inspection.noFindings}</p>;
  return (
    <ul className="pins">
      {findings.map(({ code, message, messageZh, fromSecond }) => (
        <li key={`${code} ${fromSecond}`}>
          {fromSecond !== undefined && (
            <Button className="button plain" onPress={() => seek(fromSecond)}>
              {words.room.at(fromSecond)}
            </Button>
          )}
          <span>{language === 'zh' ? messageZh : message}</span>
        </li>
      ))}
    </ul>
  );
};

const SameWorks = ({ works }: { readonly works: Inspection['sameFilmAs'] }) => {
  const { words } = useWords();
  return works.map(({ by, orderId, agreementPercent }) =>
    orderId === undefined ? null : (
      <p key={`${by} ${orderId}`} className="warning">
        ▲ {by === 'film' ? words.inspection.sameFilm : words.inspection.sameSound} {agreementPercent} %{' '}
        <Link href={`/orders/${orderId}`}>{orderId}</Link>
      </p>
    ),
  );
};

/** Why there is no result, or only a part of one. */
const Status = ({ inspection: { status, failure, stopped } }: { readonly inspection: Inspection }) => {
  const { words, language } = useWords();
  const reason = failure ?? stopped;
  if (reason) return <p className="warning">▲ {language === 'zh' ? reason.messageZh : reason.message}</p>;
  if (status === 'completed') return null;
  return (
    <p className="quiet">
      {status === 'running' ? words.inspection.inspecting : words.inspection.notInspected}
    </p>
  );
};

/** Starts the inspection of a submitted file again. */
export const RestartInspection = ({
  orderId,
  uploadId,
}: {
  readonly orderId: string;
  readonly uploadId: string;
}) => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const mayRestart = permissions.includes('orders.review') || permissions.includes('orders.redrive');
  if (!mayRestart) return null;
  return (
    <ActButton
      spec={{
        name: labelOf(actLabels, 'POST /operations/orders/{orderId}/uploads/{uploadId}/inspection', language),
        isSafe: true,
        fields: reasonFields(words, 'cause_removed'),
        send: (values) =>
          api.POST('/operations/orders/{orderId}/uploads/{uploadId}/inspection', {
            params: { path: { orderId, uploadId } },
            body: { reasons: toReasons(values) },
          }),
      }}
    />
  );
};

/** What the inspection found in a submitted file, each at its second of the film. */
export const InspectionPanel = ({
  orderId,
  uploadId,
  seek,
}: {
  readonly orderId: string;
  readonly uploadId: string;
  readonly seek: Seek;
}) => {
  const { words } = useWords();
  const read = useInspection(orderId, uploadId);
  return (
    <Panel title={words.inspection.title}>
      <Content read={read}>
        {(inspection) => (
          <>
            <Status inspection={inspection} />
            {inspection.status !== 'running' && <RestartInspection orderId={orderId} uploadId={uploadId} />}
            {inspection.status === 'completed' && <Findings inspection={inspection} seek={seek} />}
            <SameWorks works={inspection.sameFilmAs} />
            {inspection.loudness && (
              <p className="quiet">{words.inspection.loudness(inspection.loudness.integratedLufs)}</p>
            )}
            {inspection.thumbnails && (
              <img className="thumbnails" src={inspection.thumbnails.url} alt={words.inspection.thumbnails} />
            )}
          </>
        )}
      </Content>
    </Panel>
  );
};
