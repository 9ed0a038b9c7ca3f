import { defineList, defineRoute } from '../define-route.ts';
import { SubjectId } from '../schemas/basics.ts';
import { NoteBody, NoteText, NoteView } from '../schemas/notes.ts';

const success = { status: 201, schema: NoteView } as const;

export const listNotes = defineList('operations', 'GET /operations/notes', {
  summary: 'List notes of staff',
  permission: 'notes.manage',
  query: { subject: SubjectId.optional() },
  items: NoteView,
});

export const writeNote = defineRoute('operations', 'POST /operations/notes', {
  summary: 'Write a note on a subject',
  permission: 'notes.manage',
  body: NoteBody,
  success,
});

export const listOrderNotes = defineList('operations', 'GET /orders/{orderId}/notes', {
  summary: 'List notes on an order',
  permission: 'notes.manage',
  items: NoteView,
});

export const writeOrderNote = defineRoute('operations', 'POST /orders/{orderId}/notes', {
  summary: 'Write a note on an order',
  permission: 'notes.manage',
  body: NoteText,
  success,
});
