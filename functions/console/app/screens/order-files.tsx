import { useState } from 'react';
import { Button } from 'react-aria-components';
import { actLabels } from '#shared/contract/labels/acts.ts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { api, type Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { useWords } from '../words/words.tsx';
import { RestartInspection } from './inspection.tsx';
import { takedownAct } from './take-down.ts';

type OfOrder = { readonly orderId: string };
type File = Schemas['SubmittedFile'];

/** Opens a file at an address that is valid for some minutes. */
const OpenFile = ({ orderId, file }: OfOrder & { readonly file: File }) => {
  const { words } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const open = async (): Promise<void> => {
    const { data } = await api.GET('/orders/{orderId}/uploads/{uploadId}/download', {
      params: { path: { orderId, uploadId: file.uploadId } },
    });
    setFailed(data === undefined);
    if (data) location.assign(data.url);
  };
  return (
    <>
      <Button className="button plain" onPress={() => void open()}>
        {words.order.download}
      </Button>
      {hasFailed && <span role="alert">{words.states.failed}</span>}
    </>
  );
};

/** The submitted files of an order, and what staff can do with each. */
export const OrderFiles = ({ orderId, files }: OfOrder & { readonly files: readonly File[] }) => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const route = 'POST /operations/orders/{orderId}/uploads/{uploadId}/takedown';
  const takeDown = labelOf(actLabels, route, language);
  return (
    <Panel title={words.order.files}>
      <ul className="reasons">
        {files.map((file) => (
          <li key={file.uploadId}>
            <strong>{file.fileName}</strong>
            <span className="row-acts">
              <OpenFile orderId={orderId} file={file} />
              <RestartInspection orderId={orderId} uploadId={file.uploadId} />
              {permissions.includes('takedowns.create') && (
                <ActButton spec={takedownAct(words, `${orderId}/${file.uploadId}`, takeDown)} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
