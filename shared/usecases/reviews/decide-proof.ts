import type { decideProof as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { commandForPlatform } from '../orders/command-use.ts';

const commands = { confirm: 'confirm_publication', refuse: 'refuse_publication' } as const;

/** A reviewer has looked at what was published. */
export const decideProof =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) =>
    commandForPlatform(
      deps,
      params.orderId,
      caller,
      'reviewer',
      (_order, actor) => ({ type: commands[body.decision], actor, reasons: body.reasons }),
      now,
    );
