import type { Write } from '../store/commit.ts';
import type { Item } from '../store/document.ts';
import { earlierAnchorWrite } from '../store/inspections/anchor-store.ts';
import { keys } from '../store/keys.ts';
import type { Migration } from './migration.ts';

/** The key of an anchor of release 0.3.0, which had an item for each work of a word. */
const earlierAnchor = /^ANCHOR#(?<kind>[^#]+)#(?<word>[^#]+) WORK#(?<orderId>[^#]+)#(?<uploadId>[^#]+)$/;

const migrateItem = ({ pk, sk }: Item): Write | undefined => {
  const { kind, word, orderId, uploadId } = earlierAnchor.exec(`${pk} ${sk}`)?.groups ?? {};
  return kind && word && orderId && uploadId
    ? earlierAnchorWrite(keys.fingerprintAnchor(kind, word), { orderId, uploadId })
    : undefined;
};

/** Lets films that release 0.3.0 inspected be found by their words, as those of later releases are. */
export const listFilmsByWord: Migration = { name: '8-film-words', migrateItem };
