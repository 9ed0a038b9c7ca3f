import { expect } from 'vitest';
import type { Table } from '#shared/store/table.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { readAllItems } from '#test/support/table.ts';

/** Asserts that a request is refused with these fields and changes nothing. */
export const expectRefusal =
  (table: Table) =>
  async (slug: string, ask: () => Promise<ApiResponse>): Promise<ApiResponse['body']> => {
    const before = await readAllItems(table);
    const { body } = await ask();
    expect({ slug: String(body.type).split('/').at(-1), body }).toMatchObject({ slug });
    expect(await readAllItems(table)).toEqual(before);
    return body;
  };
