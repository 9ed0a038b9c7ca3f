import { describe, expect, test } from 'vitest';
import { routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { canonicalJson } from '#shared/domain/canonical-json.ts';
import type { ApiResponse, Body } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { type FilledList, fillLists } from './filled-lists.ts';

const newTable = await createTableFactory();

const { api, deps, listsByRoute: filled } = await fillLists(await newTable());

/** Its parts have five hundred entries each; `income.test.ts` fills one. */
const filledElsewhere = new Set(['GET /wallet/statements/{month}']);

const paged = routes
  .filter(({ query }) => query !== undefined && 'cursor' in query.shape)
  .map(routeKey)
  .filter((key) => !filledElsewhere.has(key));

const listOf = (key: string): FilledList => {
  const list = filled[key];
  if (!list) throw new Error(`say in filled-lists.ts how ${key} gets two items`);
  return list;
};

const withQuery = (path: string, more: string): string => `${path}${path.includes('?') ? '&' : '?'}${more}`;

const read = ({ sub, roles, path }: FilledList, more: string): Promise<ApiResponse> =>
  api.signIn(sub, ...roles).get(withQuery(path, more));

const maxPages = 400;

/** All items of a list in pages of one length; pages may be short or empty, but the list must end. */
const walk = async (list: FilledList, limit: number): Promise<readonly Body[]> => {
  const items: Body[] = [];
  let cursor = '';
  for (let pages = 0; pages < maxPages; pages += 1) {
    const { status, body } = await read(list, `limit=${limit}${cursor && `&cursor=${cursor}`}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    expect(body.items.length).toBeLessThanOrEqual(limit);
    items.push(...body.items);
    if (body.nextCursor === undefined) return items;
    cursor = body.nextCursor;
  }
  throw new Error(`${list.path} does not end`);
};

const cursorOf = async (list: FilledList): Promise<string> => {
  const { body } = await read(list, 'limit=1');
  if (!body.nextCursor) throw new Error(`${list.path} has no second page: ${JSON.stringify(body)}`);
  return body.nextCursor;
};

const foreignCursors = new Map<string, Promise<string>>();

/** A cursor of each list that every other list rejects. It is made once, because each list is asked for each other one. */
const foreignCursorOf = (key: string): Promise<string> => {
  const cursor = foreignCursors.get(key) ?? cursorOf(listOf(key));
  foreignCursors.set(key, cursor);
  return cursor;
};

const slugOf = ({ status, body }: ApiResponse) => ({ status, type: String(body.type).split('/').at(-1) });

const invalid = { status: 400, type: 'invalid-cursor' };

/** Replaces a character by another one that is valid in a cursor. */
const alterCursor = (cursor: string, at: number): string =>
  `${cursor.slice(0, at)}${cursor.charAt(at) === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;

describe.each(paged)('%s', (key) => {
  test('is paged to its end by its cursors, each item once and in the same order', async () => {
    const list = listOf(key);
    const whole = await walk(list, 100);
    expect(whole.length).toBeGreaterThanOrEqual(2);
    const named = whole.map(canonicalJson);
    expect(new Set(named).size).toBe(named.length);
    for (const limit of [1, 3]) {
      expect((await walk(list, limit)).map(canonicalJson)).toEqual(named);
    }
  });

  test('rejects a cursor that was altered or truncated', async () => {
    const list = listOf(key);
    const cursor = await cursorOf(list);
    const dot = cursor.indexOf('.');
    const places = [0, 1, Math.floor(dot / 2), dot - 1, dot, dot + 1, cursor.length - 1];
    const wrong = [
      ...places.map((at) => alterCursor(cursor, at)),
      cursor.slice(0, -1),
      cursor.slice(1),
      cursor.slice(0, dot),
      cursor.slice(0, dot + 1),
      `${cursor}A`,
      `${cursor}.A`,
      cursor.slice(0, Math.floor(cursor.length / 2)),
    ];
    for (const one of wrong)
      expect({ one, ...slugOf(await read(list, `cursor=${one}`)) }).toEqual({ one, ...invalid });
    // The defaults of a list must not depend on the time of the request.
    deps.clock.advance('PT1S');
    expect((await read(list, `cursor=${cursor}`)).status).toBe(200);
  });

  test('rejects a cursor of another list', async () => {
    const list = listOf(key);
    for (const other of paged.filter((one) => one !== key)) {
      const cursor = await foreignCursorOf(other);
      expect({ other, ...slugOf(await read(list, `cursor=${cursor}`)) }).toEqual({ other, ...invalid });
    }
    expect((await read(list, `cursor=${await foreignCursorOf(key)}`)).status).toBe(200);
  });

  test('rejects a cursor made with other filters', async () => {
    const list = listOf(key);
    const cursor = await cursorOf(list);
    for (const path of list.others ?? [])
      expect({ path, ...slugOf(await read({ ...list, path }, `cursor=${cursor}`)) }).toEqual({
        path,
        ...invalid,
      });
  });

  test('rejects a cursor of another caller, unless all callers share the list', async () => {
    const list = listOf(key);
    const answer = await read({ ...list, sub: 'eve' }, `cursor=${await cursorOf(list)}`);
    if (list.shared) return expect(answer.status).toBe(200);
    // Items of other accounts do not exist for the caller.
    return expect([invalid, { status: 404, type: 'not-found' }]).toContainEqual(slugOf(answer));
  });

  test('rejects an invalid page length', async () => {
    for (const limit of ['0', '101', 'ten', '-1', '1.5', '']) {
      const { status, body } = await read(listOf(key), `limit=${limit}`);
      expect({ limit, status, errors: body.errors }).toMatchObject({
        limit,
        status: 400,
        errors: [{ in: 'query', pointer: '#/limit' }],
      });
    }
  });
});
