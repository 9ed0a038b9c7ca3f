import type { Deps } from '../../deps.ts';
import type { Matter } from '../../domain/conflicts/conflicts.ts';
import { canSeeQuestion } from '../../domain/questions/question.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { type ReportKind, type ReportSubject, reportSubjects } from '../../domain/reports/report-subjects.ts';
import { isPublic } from '../../domain/tasks/task.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { findMessage } from '../../store/messages/message-store.ts';
import { findQuestion } from '../../store/questions/question-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import type { Caller } from '../caller.ts';
import { findOwnOrder } from '../orders/participant.ts';
import { toViewer } from '../questions/question-view.ts';
import { resolveParty } from '../wallet/resolve-party.ts';

/** A subject that the caller can see: whose it is, as which party the caller sees it, and the title of its task. */
export type FoundSubject = {
  readonly ownerId: string;
  /** The account behind the owner, for conflicts of interest. */
  readonly owners: Matter['owner'];
  readonly reporterId: string;
  readonly title?: string;
};

type FindSubject = (
  deps: Pick<Deps, 'table'>,
  subject: ReportSubject,
  caller: Caller,
) => Promise<FoundSubject | undefined>;

/** A party that has a name. That of an erased account has none. */
const findNamedParty: FindSubject = async ({ table }, { partyId = '' }, caller) => {
  const party = await findParty(table, partyId);
  if (party?.displayName === undefined) return undefined;
  const owners = [party.id, ...(party.accountId === undefined ? [] : [party.accountId])];
  return { ownerId: party.id, owners, reporterId: resolveParty(caller, undefined).id };
};

const finders: Readonly<Record<ReportKind, FindSubject>> = {
  party: findNamedParty,
  profile: async (deps, subject, caller) => {
    const found = await findNamedParty(deps, subject, caller);
    // The profile of a creator is public after the first approval.
    const isHidden = found?.ownerId.startsWith('crt_') && found.ownerId !== caller.creatorId;
    const records = isHidden ? await findCreators(deps.table, [found?.ownerId ?? ''], []) : [undefined];
    return records.length > 0 ? found : undefined;
  },
  task: async ({ table }, { taskId = '' }, caller) => {
    const task = await findTask(table, taskId);
    if (!task || (!isPublic(task) && task.advertiserId !== caller.advertiserId)) return undefined;
    const { advertiserId: ownerId, title } = task;
    return { ownerId, owners: ownerId, reporterId: resolveParty(caller, undefined).id, title };
  },
  message: async (deps, { orderId = '', messageId = '' }, caller) => {
    const found = await findOwnOrder(deps, orderId, caller);
    if (isRefusal(found)) return undefined;
    const { order, side } = found;
    const message = await findMessage(deps.table, order.id, messageId);
    if (!message) return undefined;
    const ownerId = order[`${message.by}Id`];
    return { ownerId, owners: ownerId, reporterId: order[`${side}Id`], title: order.title };
  },
  question: async ({ table }, { taskId = '', questionId = '' }, caller) => {
    const question = await findQuestion(table, taskId, questionId);
    if (!question) return undefined;
    const viewer = toViewer(caller, question.advertiserId);
    if (!canSeeQuestion(question, viewer)) return undefined;
    const { creatorId: ownerId, title } = question;
    const asParty = viewer.role === 'advertiser' ? 'advertiser' : undefined;
    return { ownerId, owners: ownerId, reporterId: resolveParty(caller, asParty).id, title };
  },
};

/** A subject that the caller can see; else the refusal of a missing one. */
export const findReportSubject = async (
  deps: Pick<Deps, 'table'>,
  subject: ReportSubject,
  caller: Caller,
): Promise<FoundSubject | Refusal> =>
  (await finders[subject.kind](deps, subject, caller)) ??
  refuse('not-found', `There is no such ${reportSubjects[subject.kind].words.en}.`);
