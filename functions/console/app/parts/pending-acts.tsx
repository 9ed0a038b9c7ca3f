import { Button } from 'react-aria-components';
import { useNow } from '../data/live.ts';
import { dropAct, mayRetry, type PendingAct, undoSeconds, usePendingActs } from '../data/pending.ts';
import { useWords } from '../words/words.tsx';
import { Problem } from './states.tsx';

const PendingMessage = ({ act }: { readonly act: PendingAct }) => {
  const { acts } = useWords().words;
  const seconds = Math.max(0, Math.min(undoSeconds, Math.ceil((act.at - useNow()) / 1000)));
  const texts = {
    waiting: acts.sending(act.name, seconds),
    sending: acts.inFlight(act.name),
    sent: acts.sent(act.name),
    proposed: acts.proposed(act.name),
    refused: mayRetry(act.fault) ? acts.failed(act.name) : acts.refused(act.name),
    partial: acts.partial(act.name, act.count ?? 0),
  };
  return (
    <li className={`message message-${act.state}`}>
      <span>{texts[act.state]}</span>
      {act.state === 'refused' && (
        <>
          <Problem fault={act.fault} />
          {act.written?.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
        </>
      )}
      {act.retry && (
        <Button className="button" onPress={act.retry}>
          {acts.sendAgain}
        </Button>
      )}
      {act.state !== 'sending' && (
        <Button className="button plain" onPress={() => dropAct(act.id)}>
          {act.state === 'waiting' ? acts.undo : acts.dismiss}
        </Button>
      )}
    </li>
  );
};

/** The acts that wait to be sent and can be undone, and what became of the last ones. */
export const PendingActs = () => {
  const acts = usePendingActs();
  return (
    <ul className="messages" aria-live="polite">
      {acts.map((act) => (
        <PendingMessage key={act.id} act={act} />
      ))}
    </ul>
  );
};
