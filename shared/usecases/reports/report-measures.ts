import type { resolveReport as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { changeHold } from '../../domain/holds/hold.ts';
import { hideQuestion, type Question } from '../../domain/questions/question.ts';
import type { Reason } from '../../domain/reason.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Report } from '../../domain/reports/report.ts';
import { noteOfTakedown } from '../../domain/takedowns/takedown.ts';
import type { Write } from '../../store/commit.ts';
import { may } from '../caller.ts';
import { findHoldSubject, holdOf, holdWrites, ownerOf } from '../holds/held-account.ts';
import { refuseFaults } from '../refuse-faults.ts';
import { toQuestionSubject } from '../takedowns/question-subject.ts';
import { takeDown } from '../takedowns/takedown-writes.ts';
import type { Request } from '../use-case.ts';

type ResolutionRequest = Request<typeof route>;

/** What a decision on a report also does: the question as it is then, and the writes of all measures. */
type Measures = { readonly question: Question | undefined; readonly writes: readonly Write[] };

/** Hides the reported question and holds the account of its party, as the decision says. */
export const takeMeasures = async (
  deps: ApiDeps,
  report: Report,
  question: Question | undefined,
  request: ResolutionRequest,
): Promise<Measures | Refusal> => {
  const { action, reasons } = request.body;
  const hidden = question && action === 'hide' ? await hide(deps, question, reasons, request) : undefined;
  const held = await holdOwner(deps, report, request);
  if (isRefusal(held)) return held;
  return { question: hidden?.question ?? question, writes: [...(hidden?.writes ?? []), ...held] };
};

/** Puts the account of the reported party on hold, if the decision says so. */
const holdOwner = async (
  deps: ApiDeps,
  { ownerId }: Report,
  { body: { hold: wanted, reasons }, caller, now }: ResolutionRequest,
): Promise<readonly Write[] | Refusal> => {
  if (!wanted) return [];
  if (!may(caller, 'accounts.hold')) return refuse('forbidden', 'You have no permission to hold accounts.');
  const subject = await findHoldSubject(deps, ownerId ?? '');
  if (isRefusal(subject)) return subject;
  const refused =
    refuseConflict(caller, 'hold', ownerOf(subject)) ??
    refuseFaults(wanted.until !== undefined && wanted.until <= now ? [pastEndFault] : []);
  if (refused) return refused;
  const { scope, until } = wanted;
  const before = holdOf(subject, now);
  const after = changeHold(before, {
    ...{ scope, at: now, by: caller.accountId, reasons },
    ...(until !== undefined && { until }),
  });
  if (isRefusal(after)) return after;
  return after === before ? [] : holdWrites(deps, subject, after, { reasons, by: caller.accountId, now });
};

const pastEndFault = { path: ['hold', 'until'], code: 'too_early', message: 'must be in the future' };

/** Takes the question down. A question that is taken down already stays as it is. */
const hide = async (
  deps: ApiDeps,
  question: Question,
  reasons: readonly Reason[],
  { caller, now, newId }: Pick<Request<typeof route>, 'caller' | 'now' | 'newId'>,
): Promise<{ readonly question: Question; readonly writes: readonly Write[] }> => {
  const subject = toQuestionSubject(deps, question);
  const { takedown, writes } = await takeDown(deps, subject, { reasons, by: caller.accountId, now, newId });
  return { question: hideQuestion(question, noteOfTakedown(takedown)), writes };
};
