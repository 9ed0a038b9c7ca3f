/** Where a list continues: the key of the last item. */
export type Position = Readonly<Record<string, string>>;

/** A part of a list, and where the list continues. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: Position };

/** Which part of a list to read. */
export type PageRequest = { readonly limit: number; readonly after?: Position | undefined };

/** The same page with other items: selected, or read together. */
export const mapPage = async <T, View>(
  page: Page<T> | Promise<Page<T>>,
  toViews: (items: readonly T[]) => readonly View[] | Promise<readonly View[]>,
): Promise<Page<View>> => {
  const { items, next } = await page;
  return { items: await toViews(items), ...(next && { next }) };
};

/** The same page with each item as somebody sees it. */
export const mapEach = <T, View>(
  page: Page<T> | Promise<Page<T>>,
  toView: (item: T) => View,
): Promise<Page<View>> => mapPage(page, (items) => items.map(toView));

/** The items of all pages of a list, page by page. */
export async function* readPages<T>(
  read: (after: Position | undefined) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  let after: Position | undefined;
  do {
    const { items, next }: Page<T> = await read(after);
    yield items;
    after = next;
  } while (after);
}
