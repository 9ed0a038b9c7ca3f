import { refuse } from '../../refusal.ts';
import { addDuration, toEpochMs } from '../../time.ts';
import type { Handlers } from '../effect.ts';
import { extendBy, extendRequest, maxHold } from '../hold.ts';

/** An operator stops an order. Its deadlines and open requests then end later by the lost time. */
export const holdHandlers: Handlers<'hold' | 'release'> = {
  hold: (order, { actor, reasons, until }, now) => {
    if (reasons.length === 0) return refuse('deliverable-invalid', 'Give at least one reason for a hold.');
    if (until !== undefined && (until <= now || until > addDuration(now, maxHold))) {
      return refuse('conflict', `The end of a hold must be after ${now}, at most a year later.`);
    }
    const at = order.hold?.at ?? now;
    return { change: { hold: { at, by: actor, reasons, ...(until !== undefined && { until }) } } };
  },

  release: (order, _command, now) => {
    const { hold, dueAt, pastHolds = [], cancellationRequest, extensionRequest } = order;
    if (!hold) return {};
    const lostMs = toEpochMs(now) - toEpochMs(hold.at);
    const extended = extensionRequest && extendRequest(extensionRequest, hold.at, lostMs);
    return {
      change: {
        hold: undefined,
        pastHolds: [...pastHolds, { at: hold.at, until: now }],
        cancellationRequest: cancellationRequest && extendRequest(cancellationRequest, hold.at, lostMs),
        // The requested deadline counts from the present one, which moves too.
        extensionRequest: extended && { ...extended, newDueAt: extendBy(extended.newDueAt, lostMs) },
      },
      ...(dueAt && { dueAt: extendBy(dueAt, lostMs) }),
    };
  },
};
