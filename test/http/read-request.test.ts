import { describe, expect, test, vi } from 'vitest';
import { problems } from '#shared/contract/problems.ts';
import { permissionsOf } from '#shared/contract/roles.ts';
import { good, respondTo } from './request-setup.ts';

const json = (body: unknown) => JSON.stringify(body);

describe('a request', () => {
  test('is read by its route’s schemas, part by part', async () => {
    const { status, body } = await respondTo({ query: { limit: '7' } });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      params: { thingId: 'thg_1' },
      query: { limit: 7 },
      body: { ...good, tags: [] },
      caller: { accountId: 'ada', permissions: permissionsOf('creator') },
    });
  });

  test('with several faults gets every one of every part at once, each with a pointer in URI-fragment form', async () => {
    const { status, body } = await respondTo({
      path: { thingId: 'nonsense' },
      query: { limit: '101', colour: 'red' },
      body: json({
        name: '',
        size: { width: 1.5, 'a/b~c d': 'x', 'new/one': 1 },
        tags: ['a', 'b', 'c'],
        extra: 1,
      }),
    });
    expect(status).toBe(400);
    expect(body.errors.map((fault: { in: string; pointer: string }) => [fault.in, fault.pointer])).toEqual(
      expect.arrayContaining([
        ['path', '#/thingId'],
        ['query', '#/limit'],
        ['query', '#/colour'],
        ['body', '#/name'],
        ['body', '#/size/width'],
        ['body', '#/size/a~1b~0c%20d'],
        ['body', '#/size/new~1one'],
        ['body', '#/tags'],
        ['body', '#/extra'],
      ]),
    );
    for (const { code, message } of body.errors) {
      expect(code).toMatch(/^[a-z_]+$/);
      expect(message.length).toBeGreaterThan(3);
    }
    expect(body.detail).toBe(`The request has ${body.errors.length} faults.`);
  });

  test.each([
    [100, 100, undefined],
    [101, 100, 1],
    [20_000, 100, 19_900],
  ])('with %i faults gets %i of them, and the number of the others', async (count, listed, more) => {
    const unknown = Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 0]));
    const { status, body } = await respondTo({ body: json({ ...good, ...unknown }) });
    expect([status, body.errors.length, body.moreErrors]).toEqual([400, listed, more]);
    expect(body.detail).toBe(`The request has ${count} faults.`);
    expect(JSON.stringify(body).length).toBeLessThan(32_768);
  });

  test('with faults of very long names gets a short response', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}`.padStart(4_000), 0]));
    const { body } = await respondTo({ body: json({ ...good, ...unknown }) });
    expect(JSON.stringify(body).length).toBeLessThan(65_536);
    expect(body.errors.length + body.moreErrors).toBe(50);
  });

  test('with halves of surrogate pairs is refused with the place of each, beside its other faults', async () => {
    const halved = '{"name":"a\\ud800","size":{"width":1.5},"tags":["\\udc00","\\ud83d\\ude00"]}';
    const { status, body } = await respondTo({ body: halved });
    expect(status).toBe(400);
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer).toSorted()).toEqual([
      '#/name',
      '#/size/width',
      '#/tags/0',
    ]);
    const alone = await respondTo({ body: '{"name":"\\udc00\\ud800","size":{"width":1}}' });
    expect(alone).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'body', pointer: '#/name', message: 'well-formed Unicode' }] },
    });
    const whole = await respondTo({ body: '{"name":"\\ud83d\\ude00","size":{"width":1}}' });
    expect(whole).toMatchObject({ status: 201, body: { body: { name: '😀' } } });
  });

  test('with a fault inside a list gets its position there', async () => {
    const { body } = await respondTo({ body: json({ ...good, tags: ['a', 2] }) });
    expect(body.errors).toMatchObject([{ in: 'body', pointer: '#/tags/1', code: 'invalid_type' }]);
  });

  test('with only an id of another shape finds nothing', async () => {
    expect(await respondTo({ path: { thingId: '../etc' } })).toMatchObject({ status: 404 });
  });

  test('for an unknown route is answered with 404', async () => {
    expect(await respondTo({ route: '$default' })).toMatchObject({ status: 404 });
  });

  test('with fields where none are allowed is refused with that fault', async () => {
    const given = { route: 'POST /plain', query: { a: '1' }, body: json({ b: 2 }) };
    const { status, body } = await respondTo(given);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { in: 'query', pointer: '#/a', code: 'unrecognized_key' },
      { in: 'body', pointer: '#/b', code: 'unrecognized_key' },
    ]);
    expect(await respondTo({ route: 'POST /plain', body: '{}' })).toMatchObject({ status: 200 });
    expect(await respondTo({ route: 'POST /plain', body: undefined })).toMatchObject({ status: 200 });
  });
});

describe('a body', () => {
  const typed = (type: string) => ({ headers: { 'content-type': type } });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/vnd.x+json',
  ])('of type %s is read', async (type) => {
    expect(await respondTo(typed(type))).toMatchObject({ status: 201 });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'json',
    '',
  ])('of type "%s" is refused', async (type) => {
    expect(await respondTo(typed(type))).toMatchObject({ status: 415 });
  });

  test('without a type is refused, too', async () => {
    expect(await respondTo({ headers: {} })).toMatchObject({ status: 415 });
  });

  test.each(['{', '{"name":}', 'undefined', "{'name': 'x'}", 'NaN'])(
    'that is %s is not JSON',
    async (text) => {
      const { status, body } = await respondTo({ body: text });
      expect(status).toBe(400);
      expect(body.errors).toEqual([
        { in: 'body', pointer: '#', code: 'invalid_json', message: 'must be valid JSON' },
      ]);
    },
  );

  test.each(['null', '[]', '"text"', '7'])('that is %s is not an object', async (text) => {
    const { status, body } = await respondTo({ body: text });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'body', pointer: '#' }]);
  });

  test('that is missing but required is a fault of the body', async () => {
    const { status, body } = await respondTo({ body: undefined });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'body', pointer: '#' }]);
  });

  test('of exactly 256 KiB is read, and of one byte more is refused', async () => {
    const most = 256 * 1024;
    const frame = json({ ...good, name: '' }).length;
    const fits = json({ ...good, name: 'x'.repeat(most - frame) });
    expect(Buffer.byteLength(fits)).toBe(most);
    expect(await respondTo({ body: fits })).toMatchObject({ status: 201 });
    expect(await respondTo({ body: `${fits} ` })).toMatchObject({ status: 413 });
  });

  test('is measured in bytes, not in characters', async () => {
    const body = json({ ...good, name: '星'.repeat(90_000) });
    expect(body.length).toBeLessThan(256 * 1024);
    expect(await respondTo({ body })).toMatchObject({ status: 413 });
  });

  test('in base64 from the gateway is decoded', async () => {
    const body = Buffer.from(json({ ...good, name: '星图' })).toString('base64');
    expect(await respondTo({ body, isBase64Encoded: true })).toMatchObject({
      status: 201,
      body: { body: { name: '星图' } },
    });
  });

  test.each([
    ['a byte that no character begins with', Buffer.from([0x22, 0xff, 0x22])],
    ['half a character', Buffer.from([0x22, 0xe6, 0x98, 0x22])],
    ['a surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('with %s is refused, and never stored altered', async (_what, bytes) => {
    const faults = [{ in: 'body', pointer: '#', code: 'invalid_encoding' }];
    const encoded = { body: bytes.toString('base64'), isBase64Encoded: true };
    // API Gateway replaces what it cannot decode.
    for (const sent of [encoded, { body: bytes.toString('utf8') }]) {
      const { status, body } = await respondTo(sent);
      expect(status).toBe(400);
      expect(body.errors).toMatchObject(faults);
    }
  });

  test.each(['application/json; charset=gbk', 'application/json; charset="iso-8859-1"'])(
    'of type %s is refused with the type to send',
    async (type) => {
      const { status, headers } = await respondTo(typed(type));
      expect([status, headers['accept-post']]).toEqual([415, 'application/json']);
    },
  );

  test.each([
    ['{"name":"lamp","size":{"width":3},"name":"other"}', 'name'],
    ['{"name":"lamp","size":{"width":3,"width":4}}', 'width'],
    ['{"name":"lamp","size":{"width":3},"tags":[{"a":1,"\\u0061":2}]}', 'a'],
  ])('with a name twice is refused: %s', async (text, name) => {
    const { status, body } = await respondTo({ body: text });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'body', pointer: '#', code: 'duplicate_name' }]);
    expect(body.detail).toContain(`"${name}"`);
  });

  test('with a name in two objects, or in a text, is read', async () => {
    const text = '{"name":"\\"name\\":\\"name\\",{","size":{"width":3},"tags":["name","name"]}';
    expect(await respondTo({ body: text })).toMatchObject({ status: 201 });
  });

  test('in a content encoding is refused with the encodings to send', async () => {
    const coded = (coding: string) =>
      respondTo({ headers: { 'content-type': 'application/json', 'content-encoding': coding } });
    const { status, headers } = await coded('gzip');
    expect([status, headers['accept-encoding']]).toEqual([415, 'identity']);
    expect(await coded('identity')).toMatchObject({ status: 201 });
  });

  test('of a route without one has at most 1 KiB', async () => {
    const sent = (bytes: number) => respondTo({ route: 'POST /plain', body: `{}${' '.repeat(bytes - 2)}` });
    expect(await sent(1024)).toMatchObject({ status: 200 });
    expect(await sent(1025)).toMatchObject({ status: 413 });
  });

  test('cannot change the prototype of anything', async () => {
    const { status } = await respondTo({
      body: '{"name":"x","size":{"width":1},"__proto__":{"admin":true}}',
    });
    expect(status).toBe(400);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('a problem', () => {
  test('has the members of RFC 9457 and its own content type', async () => {
    const { status, headers, body } = await respondTo({ body: json({ ...good, name: 'refuse' }) });
    expect(status).toBe(409);
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json',
      'content-language': 'en',
      vary: 'accept-language',
      'cache-control': 'no-store',
      'x-request-id': 'req-7',
    });
    expect(body).toEqual({
      type: 'https://astrolabe.dev/problems/conflict',
      title: 'Conflict',
      status: 409,
      detail: 'It is taken.',
      instance: '/things/thg_1/parts',
      requestId: 'req-7',
      holder: 'ada',
    });
  });

  test('of an unexpected error hides its cause, which goes to the log', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { status, body } = await respondTo({ body: json({ ...good, name: 'break' }) });
    const lines = written.mock.calls.map(([line]) => String(line)).join('');
    written.mockRestore();
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(lines).toContain('a secret at /etc/passwd');
    expect(lines).toContain('req-7');
  });

  test('has one status for each type, and no status outside the contract', () => {
    expect(new Set(Object.values(problems))).toEqual(
      new Set([400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429, 500]),
    );
  });
});

describe('an idempotency key', () => {
  test('is ignored where the route takes none', async () => {
    const headers = { 'idempotency-key': 'with a blank' };
    const sent = { headers, path: {}, body: undefined };
    expect(await respondTo({ ...sent, route: 'PUT /plain' })).toMatchObject({ status: 200 });
  });
});
