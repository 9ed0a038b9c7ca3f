import type { resolveReport as route } from '../../contract/routes/reports.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { changeHold, type Hold } from '../../domain/holds/hold.ts';
import { hideQuestion, type Question } from '../../domain/questions/question.ts';
import type { Reason } from '../../domain/reason.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { type Report, subjectOf } from '../../domain/reports/report.ts';
import { noteOfTakedown } from '../../domain/takedowns/takedown.ts';
import type { TakedownNote } from '../../domain/takedowns/takedown-note.ts';
import type { TakedownSubject } from '../../domain/takedowns/takedown-subjects.ts';
import type { Write } from '../../store/commit.ts';
import { may } from '../caller.ts';
import { findHoldSubject, type HoldSubject, holdOf, holdWrites, ownerOf } from '../holds/held-account.ts';
import { refuseFaults } from '../refuse-faults.ts';
import { findSubject } from '../takedowns/find-subject.ts';
import { toQuestionSubject } from '../takedowns/question-subject.ts';
import { takeDown } from '../takedowns/takedown-writes.ts';
import type { Request } from '../use-case.ts';

type ResolutionRequest = Request<typeof route>;

/** What a decision on a report also does: the question as it is then, and the writes of all measures. */
type Measures = { readonly question: Question | undefined; readonly writes: readonly Write[] };

/** Hides the reported question, takes the subject down and holds the account of its party, as the decision says. */
export const takeMeasures = async (
  deps: ApiDeps,
  report: Report,
  question: Question | undefined,
  request: ResolutionRequest,
): Promise<Measures | Refusal> => {
  const { action, reasons } = request.body;
  const hidden = question && action === 'hide' ? await hide(deps, question, reasons, request) : undefined;
  const held = await findHold(deps, report, request);
  if (isRefusal(held)) return held;
  const down = await takeSubjectDown(deps, report, request, held);
  if (isRefusal(down)) return down;
  return {
    question: hidden?.question ?? question,
    writes: [...(hidden?.writes ?? []), ...down.writes, ...toHoldWrites(deps, held, down, request)],
  };
};

/** A hold that the decision sets, and on whom; undefined if it sets none. */
type NewHold = { readonly subject: HoldSubject; readonly hold: Hold } | undefined;

/** A takedown that the decision makes: its writes, and what the party of a profile then says. */
type Down = {
  readonly writes: readonly Write[];
  readonly noteOf?: { readonly partyId: string; readonly note: TakedownNote };
};

/** The writes of a hold. The party of a profile that is taken down is written once, with both. */
const toHoldWrites = (
  deps: ApiDeps,
  held: NewHold,
  { noteOf }: Down,
  { body: { reasons }, caller, now }: ResolutionRequest,
): readonly Write[] => {
  if (!held) return [];
  const parties = held.subject.parties.map((party) =>
    party.id === noteOf?.partyId ? { ...party, takenDown: noteOf.note } : party,
  );
  const subject = { ...held.subject, parties };
  return holdWrites(deps, subject, held.hold, { reasons, by: caller.accountId, now });
};

/** What a takedown of a reported task or profile is about; undefined for other subjects. */
const takedownSubjectOf = (report: Report): TakedownSubject | undefined => {
  const { kind, taskId, partyId = '' } = subjectOf(report);
  if (kind === 'task' && taskId !== undefined) return { kind: 'task', taskId };
  if (kind !== 'profile') return undefined;
  if (partyId.startsWith('crt_')) return { kind: 'creator_profile', creatorId: partyId };
  return partyId.startsWith('adv_') ? { kind: 'advertiser_profile', advertiserId: partyId } : undefined;
};

const noTakedownFault = {
  path: ['takeDown'],
  code: 'other_subject',
  message: 'only a task or the profile of a creator or advertiser can be taken down here',
};

/** Takes the reported task or profile down, if the decision says so. What is taken down already stays as it is. */
const takeSubjectDown = async (
  deps: ApiDeps,
  report: Report,
  { body: { takeDown: isWanted, reasons }, caller, now, newId }: ResolutionRequest,
  held: NewHold,
): Promise<Down | Refusal> => {
  if (!isWanted) return { writes: [] };
  if (!may(caller, 'takedowns.create'))
    return refuse('forbidden', 'You have no permission to take things down.');
  const about = takedownSubjectOf(report);
  if (!about) return refuseFaults([noTakedownFault]) ?? { writes: [] };
  const subject = await findSubject(deps, about);
  if (isRefusal(subject)) return subject;
  const conflict = refuseConflict(caller, 'take_down', subject.matter);
  if (conflict) return conflict;
  const partyId = about.creatorId ?? about.advertiserId ?? '';
  const isPartyWritten = held?.subject.parties.some(({ id }) => id === partyId) ?? false;
  const making = { reasons, by: caller.accountId, now, newId, isPartyWritten };
  const { takedown, writes } = await takeDown(deps, subject, making);
  return { writes, ...(isPartyWritten && { noteOf: { partyId, note: noteOfTakedown(takedown) } }) };
};

/** The hold on the account of the reported party, if the decision sets one that is not there already. */
const findHold = async (
  deps: ApiDeps,
  { ownerId }: Report,
  { body: { hold: wanted, reasons }, caller, now }: ResolutionRequest,
): Promise<NewHold | Refusal> => {
  if (!wanted) return undefined;
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
  return after === before ? undefined : { subject, hold: after };
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
