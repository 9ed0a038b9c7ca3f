import { SavedView } from '../../domain/views/view.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { exists, isNew, put, refuseUsedKey, remove, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';

export const { find: findView, list: listViews } = openCollection(
  keys.savedView,
  attributeReader('view', SavedView),
);

const viewItem = (view: SavedView) => ({ ...keys.savedView(view.by, view.id), view });

export const newViewWrite = (view: SavedView): Write => put(viewItem(view), isNew, refuseUsedKey);

/** Replaces a view. Only its owner changes it, so the last change counts. */
export const viewWrite = (view: SavedView): Write => rewrite(viewItem(view), exists);

export const removedViewWrite = ({ by, id }: SavedView): Write => remove(keys.savedView(by, id), exists);
