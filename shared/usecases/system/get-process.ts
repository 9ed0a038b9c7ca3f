import type { getProcess as route } from '../../contract/routes/system.ts';
import type { Deps } from '../../deps.ts';
import { stageOf, statuses } from '../../domain/orders/lifecycle.ts';
import { currentProcess, processes } from '../../domain/orders/process.ts';
import type { Wait } from '../../domain/orders/stage.ts';
import { refuse } from '../../domain/refusal.ts';
import type { UseCase } from '../use-case.ts';

/** Returns the order process as data: the table that decides on commands. */
export const getProcess =
  (deps: Pick<Deps, 'policy'>): UseCase<typeof route> =>
  async ({ query }) => {
    const process = processes.get(query.version ?? currentProcess.version);
    if (!process) return refuse('not-found', `There is no version ${query.version} of the process.`);
    const durations: Readonly<Record<string, string>> = deps.policy.timers;
    const toTimerViews = (timers: Wait['timers']) =>
      timers.map((timer) => ({
        ...timer,
        ...(durations[timer.lasts] && { duration: durations[timer.lasts] }),
      }));
    return {
      response: {
        version: process.version,
        states: statuses
          .filter((status) => Object.hasOwn(process.lifecycle, status))
          .map((status) => {
            const { waitsFor, timers, checks, onEntry, transitions } = stageOf(status, process.lifecycle);
            return {
              status,
              waitsFor,
              timers: toTimerViews(timers),
              ...(onEntry !== undefined && { onEntry }),
              ...(checks && {
                checks: Object.entries(checks).map(([by, wait]) => ({
                  by,
                  waitsFor: wait.waitsFor,
                  timers: toTimerViews(wait.timers),
                })),
              }),
              commands: Object.entries(transitions).map(([command, { by, to }]) => ({
                command,
                by: [...by],
                to: to.length > 0 ? [...to] : [status],
              })),
            };
          }),
        reminders: deps.policy.reminders,
        cancellation: process.cancellationTable.map(({ stage, share, description }) => ({
          stage,
          basisPoints: share,
          when: description,
        })),
      },
    };
  };
