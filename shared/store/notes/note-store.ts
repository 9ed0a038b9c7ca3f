import { Note } from '../../domain/notes/note.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isNew, put, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

export const { list: listNotes } = openCollection(keys.note, attributeReader('note', Note));

export const noteWrite = (note: Note): Write =>
  put(
    {
      ...keys.note(note.subject, note.id),
      ...indexKeys(indexes.notes(), `${note.at}#${note.id}`),
      note,
    },
    isNew,
  );
