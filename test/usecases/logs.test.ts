import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rolesOf } from '#shared/contract/define-route.ts';
import { requestExamples } from '#shared/contract/openapi/examples.ts';
import { operations } from '#shared/contract/routes/index.ts';
import type { Table } from '#shared/store/table.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { createApiClient } from '#test/support/api-client.ts';
import { createTestDeps } from '#test/support/deps.ts';
import { createTableFactory } from '#test/support/table.ts';

afterEach(() => void vi.restoreAllMocks());

/** What an error of another system may quote. */
const quoted = {
  token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.sig',
  address: 'mei.li@example.com',
  card: '6222 0202 0061 0001',
  telephone: '13812345678',
  secret: 'whsec_C2FVsBQIhrscChlQIMVb5sSYspob7oD',
  signature: 'X-Amz-Signature=0a1b2c3d4e5f',
};

const newTable = await createTableFactory();
const working = await newTable();

/** Whether each request to the table fails. */
let isBroken = true;

const broken = {
  ...working,
  client: {
    send: async (command: Parameters<Table['client']['send']>[0]) => {
      if (isBroken) throw new Error(`not written: ${Object.values(quoted).join(' ')}`);
      return working.client.send(command);
    },
  },
} as unknown as Table;

beforeEach(() => {
  isBroken = true;
});

/** Everything that is logged after this call. */
const captureLog = (): (() => string) => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  return () => written.join('');
};

/** What people wrote into a body: its texts that are longer than the values of the contract. */
const textsOf = (body: unknown): readonly string[] => {
  if (typeof body === 'string') return body.includes(' ') || body.includes('/') ? [body] : [];
  return typeof body === 'object' && body !== null ? Object.values(body).flatMap(textsOf) : [];
};

const withBody = Object.entries(operations).filter(([name]) => name in requestExamples);

test.each(withBody)('the content of a request to %s is in no log when it fails', async (name, route) => {
  const { method, path } = route;
  const people = route.permission === 'public' ? [] : rolesOf(route);
  isBroken = false;
  const session = createApiClient(createTestDeps(broken)).signIn('mei.li', ...people);
  await session.get('/me');
  isBroken = true;
  const logs = captureLog();
  const target = path.replaceAll(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? ids.any ?? '');
  const remove: typeof session.put = (address, body) => session.delete(address, { body });
  const send = { POST: session.post, PUT: session.put, PATCH: session.patch, DELETE: remove } as const;
  const answer = await send[method as keyof typeof send](target, requestExamples[name]);
  const said = logs();
  // A route that fails before it reads the table logs nothing.
  if (answer.status === 500) expect(said).toContain('request failed');
  else expect(said).toBe('');
  for (const personal of [...Object.values(quoted), ...textsOf(requestExamples[name]), 'mei.li']) {
    expect(said).not.toContain(personal);
  }
  reached.push(answer.status);
});

const reached: number[] = [];

const ulid = '01KAWZ8Q3M5T7V9X1B3D5F7H9J';
const prefixes = {
  ...{
    applicationId: 'apl',
    creatorId: 'crt',
    taskId: 'tsk',
    orderId: 'ord',
    uploadId: 'upl',
    appealId: 'apc',
  },
  ...{ requestId: 'req', withdrawalId: 'wdr', depositId: 'dep', invitationId: 'inv', questionId: 'que' },
  ...{
    reportId: 'rpt',
    takedownId: 'tkd',
    agreementId: 'agr',
    adjustmentId: 'adj',
    webhookId: 'whk',
    deliveryId: 'dlv',
  },
};
const ids: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(prefixes).map(([name, prefix]) => [name, `${prefix}_${ulid}`])),
  any: 'scripts1',
};

test('most routes failed where something could be logged', () => {
  expect(reached.filter((status) => status === 500).length).toBeGreaterThan(reached.length / 2);
});

const personal = 'Mei Li of 12 Tea Lane';
const suspension = {
  type: 'creator.suspended',
  id: 'pev_1',
  at: '2026-11-02T01:00:00.000Z',
  about: { creatorId: 'crt_1', reasons: [{ code: 'other', message: personal }] },
};

test.each([
  ['fails', 'a stream record failed', suspension],
  ['cannot be read', 'an item cannot be read', { ...suspension, about: { reasons: personal, ...quoted } }],
])('logs a stream record that %s by its key, without its content', async (_, message, partyEvent) => {
  const logs = captureLog();
  const Keys = { pk: { S: 'PARTY_EVENT#pev_1' }, sk: { S: 'PARTY_EVENT#pev_1' } };
  const NewImage = { ...Keys, document: { S: JSON.stringify({ partyEvent }) } };
  const record = { dynamodb: { SequenceNumber: '1', Keys, NewImage } };
  await createStreamHandler(() => createProjector(createTestDeps(broken)))({ Records: [record] });
  expect(logs()).toContain(message);
  expect(logs()).toContain('PARTY_EVENT#pev_1');
  for (const inside of [personal, ...Object.values(quoted)]) expect(logs()).not.toContain(inside);
});
