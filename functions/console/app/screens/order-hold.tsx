import { orderActors } from '#shared/contract/order-actors.ts';
import { stageOf } from '#shared/domain/orders/lifecycle.ts';
import type { Schemas } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { ActButton } from '../parts/act-button.tsx';
import { Age, Countdown } from '../parts/format.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { useWords } from '../words/words.tsx';
import { orderActOf } from './order-acts.ts';

type Order = Schemas['Order'];

/** Whether an order still moves, so that somebody can stop it. */
const isRunning = ({ status }: Order): boolean =>
  status !== 'unknown' && stageOf(status).waitsFor !== 'nobody';

/** Why an order is on hold, and the acts that stop and release it. */
export const OrderHold = ({ order }: { readonly order: Order }) => {
  const { words, language } = useWords();
  const { permissions } = useMe();
  const { hold } = order;
  const action = hold ? 'release' : 'hold';
  const spec = orderActOf(order, { action, by: orderActors['orders.hold'] }, words, language);
  const mayAct = spec && permissions.includes('orders.hold') && (hold !== undefined || isRunning(order));
  return (
    <>
      {hold && (
        <div className="warning">
          ▲ {words.order.hold} <Age at={hold.at} />
          {hold.until !== undefined && (
            <>
              {' · '}
              <Countdown at={hold.until} />
            </>
          )}
          <Reasons reasons={hold.reasons} />
        </div>
      )}
      {mayAct && (
        <div className="row-acts">
          <ActButton spec={spec} />
        </div>
      )}
    </>
  );
};
