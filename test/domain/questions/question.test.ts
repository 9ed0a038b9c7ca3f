import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  canSeeQuestion,
  findUnreadParty,
  hideQuestion,
  type Question,
  type QuestionViewer,
  showQuestion,
} from '#shared/domain/questions/question.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { resolveReport } from '#shared/domain/reports/report.ts';

const now = '2026-11-02T01:00:00.000Z';
const reasons = [{ code: 'insult', message: 'Names of people are not for here.' }];

const createQuestion = (change: Partial<Question> = {}): Question => ({
  id: 'que_1',
  taskId: 'tsk_1',
  title: 'A lamp',
  advertiserId: 'adv_1',
  creatorId: 'crt_1',
  text: 'May the lamp be lit?',
  to: 'advertiser',
  visibility: 'public',
  createdAt: now,
  version: 1,
  ...change,
});

const hidden = { at: now, reasons };
const asker: QuestionViewer = { role: 'creator', creatorId: 'crt_1' };
const other: QuestionViewer = { role: 'creator', creatorId: 'crt_2' };
const advertiser: QuestionViewer = { role: 'advertiser', creatorId: 'crt_of_adv' };
const operator: QuestionViewer = { role: 'platform', creatorId: 'crt_of_opr' };

describe('the audience of a question', () => {
  it.each([
    ['a public one', {}, [asker, other, advertiser, operator]],
    ['a private one to the advertiser', { visibility: 'private' }, [asker, advertiser, operator]],
    ['a public one to the platform', { to: 'platform' }, [asker, other, advertiser, operator]],
    ['a private one to the platform', { to: 'platform', visibility: 'private' }, [asker, operator]],
    ['a hidden one', { hidden }, [asker, operator]],
    ['a hidden private one', { hidden, visibility: 'private' }, [asker, operator]],
  ] as const)('%s', (_name, change, viewers) => {
    const question = createQuestion(change);
    const all = [asker, other, advertiser, operator];
    expect(all.filter((viewer) => canSeeQuestion(question, viewer))).toEqual(viewers);
  });
});

describe('an answer', () => {
  const given = { text: 'Yes, it may.', by: 'advertiser' } as const;

  it('is stored with its author and time', () => {
    const answer = { ...given, at: now };
    expect(answerQuestion(createQuestion(), given, now)).toEqual(createQuestion({ answer, version: 2 }));
  });

  it('to a question for the platform comes from an operator', () => {
    const question = createQuestion({ to: 'platform' });
    expect(answerQuestion(question, given, now)).toMatchObject({ slug: 'forbidden' });
    expect(isRefusal(answerQuestion(question, { ...given, by: 'operator' }, now))).toBe(false);
  });

  it('is final: the same one changes nothing, another is refused', () => {
    const answered = createQuestion({ answer: { ...given, at: now }, version: 2 });
    expect(answerQuestion(answered, given, now)).toBe(answered);
    expect(answerQuestion(answered, { ...given, text: 'No.' }, now)).toMatchObject({
      fields: { state: 'answered' },
    });
    expect(answerQuestion(answered, { ...given, by: 'operator' }, now)).toMatchObject({
      slug: 'illegal-transition',
    });
  });

  it('is refused for a hidden question', () => {
    expect(answerQuestion(createQuestion({ hidden }), given, now)).toMatchObject({
      fields: { state: 'hidden' },
    });
  });
});

describe('an unread item', () => {
  const answer = { text: 'Yes.', by: 'operator', at: now } as const;

  it('is a question for the advertiser, then its answer for the author', () => {
    expect(findUnreadParty(createQuestion())).toBe('adv_1');
    expect(findUnreadParty(createQuestion({ answer }))).toBe('crt_1');
  });

  it('is no question to the platform, and no hidden one, for the advertiser', () => {
    expect(findUnreadParty(createQuestion({ to: 'platform' }))).toBeUndefined();
    expect(findUnreadParty(createQuestion({ hidden }))).toBeUndefined();
  });
});

describe('hiding a question', () => {
  const note = { ...hidden, takedownId: 'tkd_1' };

  it('gives a question that a release before 0.3.0 hid a takedown', () => {
    expect(hideQuestion(createQuestion({ hidden }), note).hidden).toEqual(note);
  });

  it('keeps the first reasons', () => {
    const first = hideQuestion(createQuestion(), note);
    expect(first).toEqual(createQuestion({ hidden: note, version: 2 }));
    expect(hideQuestion(first, { ...note, takedownId: 'tkd_2' })).toBe(first);
  });
});

describe('showing a hidden question', () => {
  it('leaves nothing of its takedown', () => {
    expect(showQuestion(createQuestion({ hidden }))).toEqual(createQuestion({ version: 2 }));
  });
});

describe('a report of a question', () => {
  const open = {
    id: 'rpt_1',
    taskId: 'tsk_1',
    questionId: 'que_1',
    reporterId: 'crt_2',
    reason: 'rude',
    createdAt: now,
  };
  const dismiss = { action: 'dismiss', reasons: [], at: now, operatorId: 'otto' } as const;

  it('is resolved once: the same decision again changes nothing, another is refused', () => {
    const resolved = resolveReport(open, dismiss);
    if (isRefusal(resolved)) throw new Error(resolved.detail);
    expect(resolved).toEqual({ ...open, resolution: dismiss });
    expect(resolveReport(resolved, { ...dismiss, at: '2026-12-01T00:00:00.000Z' })).toBe(resolved);
    expect(resolveReport(resolved, { ...dismiss, action: 'hide', reasons })).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'dismiss' },
    });
  });
});
