import { expect } from 'vitest';
import type { Table } from '#shared/store/table.ts';
import type { Answer } from '#test/support/api-client.ts';
import { dump } from '#test/support/table.ts';

/** Asserts that a request is refused so, and has changed nothing. */
export const refusedOn =
  (table: Table) =>
  async (slug: string, ask: () => Promise<Answer>): Promise<Answer['body']> => {
    const before = await dump(table);
    const { body } = await ask();
    expect({ slug: String(body.type).split('/').at(-1), body }).toMatchObject({ slug });
    expect(await dump(table)).toEqual(before);
    return body;
  };
