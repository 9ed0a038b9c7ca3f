import { useQuery } from '@tanstack/react-query';
import { kindOfId } from '../screens/places.ts';
import { api, expectData } from './api.ts';
import { useMe } from './me.ts';

/** Something that a text finds. */
export type Found = {
  readonly kind: string;
  readonly id: string;
  readonly title?: string | undefined;
  readonly status?: string | undefined;
};

const minCharacters = 2;

/** What a text finds: the thing that a whole id names, and what the API finds by parts, names and addresses. */
export const useFound = (text: string): readonly Found[] => {
  const { permissions } = useMe();
  const kind = kindOfId(text);
  const { data } = useQuery({
    queryKey: ['search', text],
    queryFn: () => expectData(api.GET('/operations/search', { params: { query: { q: text } } })),
    enabled: text.length >= minCharacters && permissions.includes('work.manage'),
  });
  const found = data?.items ?? [];
  return kind === undefined || found.some(({ id }) => id === text) ? found : [{ kind, id: text }, ...found];
};
