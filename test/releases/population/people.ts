import { type Acts, reasons, yuan } from './acts.ts';
import type { DrivenPlatform } from './platform.ts';

const creators = ['mei', 'lin', 'hao', 'yun', 'bo', 'quan'] as const;

/** Approves the people, deposits money, and makes the agreements. Returns the ids of the creators. */
export const invitePeople = async (p: DrivenPlatform, acts: Acts) => {
  const ids: Record<string, string> = {};
  for (const sub of creators) ids[sub] = await acts.letIn(sub, { legalName: `${sub} Li` });
  await acts.letIn('mei', { platform: 'xigua', handle: 'mei.xigua', categories: ['tea', 'home'] });
  await acts.letIn('lin', { platform: 'huoshan', handle: 'lin.huoshan' });
  await p.put('mei:creator', '/creators/me/profile', {
    displayName: '梅',
    bio: 'Tea on roofs.',
    expertise: ['food'],
    styles: ['Vlog'],
    audience: { gender: 'female', ageBands: ['18-24'], regions: ['Shanghai'] },
    portfolio: [{ title: 'Roof', url: 'https://example.com/roof' }],
  });
  await p.put('mei:creator', '/creators/me/preferences', {
    categories: ['food', 'tea'],
    formats: ['image_text'],
    minReward: yuan(100),
  });
  const rejected = await acts.apply('rita');
  await acts.decideApplication(rejected, { decision: 'reject', reasons });
  await acts.apply('pia');
  const claimed = await acts.apply('carl');
  await p.post('rhea:reviewer', `/reviews/applications/${claimed}/claim`);
  const suspended = await acts.letIn('sue');
  await p.post('otto:operator', `/creators/${suspended}/suspension`, { reasons });
  const back = await acts.letIn('ben');
  await p.post('otto:operator', `/creators/${back}/suspension`, { reasons });
  await p.post('otto:operator', `/creators/${back}/reinstatement`, { reasons });
  return ids;
};

/** Deposits that were credited, and pending ones. */
export const payIn = async (p: DrivenPlatform) => {
  const deposit = (amount: object, provider = 'sandbox', who = 'aurora') =>
    p.post(`${who}:advertiser`, '/wallet/deposits', { amount, provider });
  await deposit(yuan(120_000));
  await deposit(yuan(9_000, 'USD'));
  await deposit(yuan(5_000), 'sandbox', 'borealis');
  return deposit;
};

/** Agencies that creators asked: one for each status of an agreement. */
export const agreeWithAgencies = async (p: DrivenPlatform) => {
  const agencyId = (await p.get('nova:advertiser', '/agencies/me')).agencyId;
  const request = async (sub: string, share: number): Promise<string> =>
    String((await p.post(`${sub}:creator`, '/creators/me/agency-agreements', { agencyId, share })).id);
  const decide = (id: string, decision: string) =>
    p.post('nova:advertiser', `/agency-agreements/${id}/decision`, { decision });
  await decide(await request('hao', 2_000), 'accept');
  await decide(await request('yun', 9_000), 'decline');
  const ended = await request('lin', 1_000);
  await decide(ended, 'accept');
  await p.post('lin:creator', `/agency-agreements/${ended}/end`);
  await p.put('mei:creator', `/me/blocks/${agencyId}`, { note: 'Too many calls.' });
};

/** Tasks, applications, questions and reports that are open when the release is frozen, and some that ended. */
export const addTasks = async (p: DrivenPlatform, acts: Acts, ids: Readonly<Record<string, string>>) => {
  const closed = await acts.openTask();
  await p.post('aurora:advertiser', `/tasks/${closed}/close`);
  await acts.draftTask({ title: 'A draft' });
  const refused = await acts.draftTask({ title: 'Call 13812345678' });
  await acts.publishTask(refused);
  await p.post('rhea:reviewer', `/reviews/tasks/${refused}/decision`, { decision: 'reject', reasons });
  const waiting = await acts.draftTask({ title: 'Call 13812345679' });
  await acts.publishTask(waiting);
  const claimed = await acts.draftTask({ title: 'Claimed by a reviewer' }, 'borealis');
  await acts.publishTask(claimed, 'borealis');
  await p.post('rhea:reviewer', `/reviews/tasks/${claimed}/claim`);

  const open = await acts.openTask({ slots: 3 });
  const recruiting = await acts.openTask({ engagement: 'recruit', slots: 2 });
  const applied: Record<string, string> = {};
  for (const sub of ['mei', 'lin', 'hao', 'bo']) {
    const body = { pitch: 'I drink tea on roofs.', ...(sub === 'mei' && { quote: yuan(1_000) }) };
    applied[sub] = String((await p.post(`${sub}:creator`, `/tasks/${recruiting}/applications`, body)).id);
  }
  const decide = (id: string | undefined, body: object) =>
    p.post('aurora:advertiser', `/tasks/${recruiting}/applications/${id}/decision`, body);
  await decide(applied.mei, { decision: 'choose' });
  await decide(applied.lin, { decision: 'decline', reasons });
  await p.post('hao:creator', `/tasks/${recruiting}/applications/${applied.hao}/withdrawal`);
  const full = await acts.openTask({ engagement: 'recruit' });
  const chosen = await p.post('bo:creator', `/tasks/${full}/applications`, { pitch: 'Me.' });
  await p.post('yun:creator', `/tasks/${full}/applications`, { pitch: 'Or me.' });
  await p.post('aurora:advertiser', `/tasks/${full}/applications/${chosen.id}/decision`, {
    decision: 'choose',
  });

  const inviting = await acts.openTask({ engagement: 'invite', slots: 3 });
  const body = { creatorIds: [ids.yun], message: 'We liked your roofs.' };
  await p.post('aurora:advertiser', `/tasks/${inviting}/invitations`, body);
  return { open };
};

export const talkAboutTasks = async (p: DrivenPlatform, taskId: string) => {
  const path = `/tasks/${taskId}/questions`;
  const ask = async (sub: string, text: string, more: object = {}): Promise<string> =>
    String((await p.post(`${sub}:creator`, path, { text, ...more })).id);
  const answered = await ask('mei', 'Iced or warm?');
  await p.post('aurora:advertiser', `${path}/${answered}/answer`, { text: 'Iced.' });
  await ask('mei', 'Which roof?', { visibility: 'private' });
  await ask('lin', 'Is the platform open at night?', { to: 'platform' });
  const report = async (sub: string, questionId: string): Promise<string> =>
    String((await p.post(`${sub}:creator`, `${path}/${questionId}/reports`, { reason: 'It is rude.' })).id);
  const resolve = (id: string, body: object) =>
    p.post('otto:operator', `/operations/reports/${id}/resolution`, body);
  const rude = await ask('bo', 'A rude question');
  await resolve(await report('mei', rude), { action: 'hide', reasons });
  const fine = await ask('hao', 'Which glass?');
  await resolve(await report('mei', fine), { action: 'dismiss' });
  const third = await ask('hao', 'Which ice?');
  await report('lin', third);
  const subject = { kind: 'task', taskId };
  await p.post('mei:creator', '/reports', { subject, code: 'misleading', reason: 'The roof is closed.' });
  await p.post('aurora:advertiser', `${path}/read`, { questionIds: [answered] });
};

/** Accounts that leave: one is erased, one has requested it, one is in progress. */
export const leave = async (p: DrivenPlatform, acts: Acts) => {
  for (const sub of ['greta', 'emil']) {
    const platform = sub === 'greta' ? 'douyin' : 'xigua';
    await acts.letIn(sub, { platform });
    await p.put(`${sub}:creator`, '/wallet/payout-account', {
      type: 'alipay',
      holderName: sub,
      accountNo: `${sub}@example.com`,
    });
    await p.post(`${sub}:creator`, '/account/erasure');
  }
  for (let tries = 0; tries < 40; tries += 1) {
    await p.turn('PT2M');
    const { phase } = await p.post('greta:creator', '/account/erasure');
    const other = await p.get('emil:creator', '/account/erasure');
    if (other.phase === 'closing') await p.post('emil:creator', '/account/erasure');
    if (phase === 'erased' && other.phase !== 'closing') break;
  }
  await acts.letIn('clara');
  await p.post('clara:creator', '/account/erasure');
};
