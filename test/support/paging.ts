import { expect } from 'vitest';
import type { Body, Session } from './api-client.ts';

const maxPages = 60;

/** Every page of a list, by following its cursors; `afterPage` is called after each page. */
export const readPages = async (
  session: Session,
  path: string,
  afterPage: (page: number) => Promise<unknown> = async () => undefined,
): Promise<readonly (readonly Body[])[]> => {
  const pages: (readonly Body[])[] = [];
  let cursor: string | undefined;
  do {
    if (pages.length === maxPages) throw new Error(`${path} does not end`);
    const at = cursor === undefined ? '' : `${path.includes('?') ? '&' : '?'}cursor=${cursor}`;
    const { status, body } = await session.get(`${path}${at}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    pages.push(body.items);
    cursor = body.nextCursor;
    await afterPage(pages.length);
  } while (cursor !== undefined);
  return pages;
};

/** The ids on every page, one after the other. */
export const idsOf = (pages: readonly (readonly Body[])[]): readonly string[] =>
  pages.flat().map(({ id }) => id);
