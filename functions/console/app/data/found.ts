import { kindOfId } from '../screens/places.ts';

/** Something that a text finds. */
export type Found = { readonly kind: string; readonly id: string; readonly title?: string | undefined };

/** What a text finds: the thing that a whole id names. */
export const useFound = (text: string): readonly Found[] => {
  const kind = kindOfId(text);
  return kind === undefined ? [] : [{ kind, id: text }];
};
