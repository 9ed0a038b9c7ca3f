import type { Labels } from '../../contract/labels/label.ts';
import { type LabelTable, labelTableNames, labelTables } from '../../contract/labels/tables.ts';
import { type ResponseLanguage, textLanguages } from '../../contract/languages.ts';
import type { getLabels as route } from '../../contract/routes/system.ts';
import type { UseCase } from '../use-case.ts';

type Table = Readonly<Record<string, string>>;

const toTable = (labels: Labels, language: ResponseLanguage): Table =>
  Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, label[textLanguages[language]]]));

const toTables = (language: ResponseLanguage) =>
  Object.fromEntries(labelTableNames.map((name) => [name, toTable(labelTables[name], language)])) as Readonly<
    Record<LabelTable, Table>
  >;

/** Returns every table of labels in one language: the wanted one, or that of the request. */
export const getLabels: UseCase<typeof route> = async ({ query, language: ofRequest = 'en' }) => {
  const language = query.language ?? ofRequest;
  return { response: { language, labels: toTables(language) } };
};
