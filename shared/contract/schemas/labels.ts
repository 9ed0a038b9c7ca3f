import * as z from 'zod';
import { type LabelTable, labelTableNames } from '../labels/tables.ts';
import { responseLanguages } from '../languages.ts';

const Table = z.record(z.string(), z.string());

const tables = Object.fromEntries(labelTableNames.map((name) => [name, Table])) as Readonly<
  Record<LabelTable, typeof Table>
>;

/** The names of codes for people, one table per idea. */
export const LabelsView = z
  .strictObject({ language: z.enum(responseLanguages), labels: z.strictObject(tables) })
  .meta({ id: 'Labels' });
