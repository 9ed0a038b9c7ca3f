import * as z from 'zod';
import { searchedKinds } from '../../domain/search/searched-kinds.ts';
import { defineRoute } from '../define-route.ts';
import { text } from '../schemas/basics.ts';

const SearchResult = z
  .strictObject({
    kind: z.enum(searchedKinds),
    id: z.string(),
    /** A title or a name. */
    title: z.string().optional(),
    status: z.string().optional(),
    /** What the text matched. */
    match: z.enum([
      'id',
      'id_end',
      'id_start',
      'name',
      'handle',
      'url',
      'item_number',
      'provider_number',
      'mail',
    ]),
  })
  .meta({ id: 'SearchResult' });

export const searchPlatform = defineRoute('operations', 'GET /operations/search', {
  summary: 'Search for anything by a text',
  permission: 'work.manage',
  query: z.strictObject({ q: text(300).optional() }),
  success: { status: 200, schema: z.strictObject({ items: z.array(SearchResult) }) },
});
