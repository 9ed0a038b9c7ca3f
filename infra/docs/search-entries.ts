import { problemAdviceEn } from '#shared/contract/labels/problem-advice-en.ts';
import { problemAdviceZh } from '#shared/contract/labels/problem-advice-zh.ts';
import { problemLabels, titleOf } from '#shared/contract/labels/problems.ts';
import { type ProblemSlug, problems } from '#shared/contract/problems.ts';
import { listEvents, type Operation, type Schema } from './api-document.ts';
import { type Guide, guideAddress } from './guides.ts';
import { eventAddress, operationAddress, problemAddress, type Site, schemaAddress } from './layout.ts';
import { toAnchor } from './markdown.ts';
import { listProperties, type Property } from './schema-view.ts';

/** What the search finds: its kind, title, address, place, and further words. */
export type SearchEntry = readonly [
  kind: string,
  title: string,
  address: string,
  place: string,
  text: string,
];

const flatten = (properties: readonly Property[]): readonly Property[] =>
  properties.flatMap((one) => [one, ...flatten(one.below)]);

const propertyEntries = (
  schema: Schema | undefined,
  place: string,
  address: string,
  anchorPrefix = '',
): readonly SearchEntry[] =>
  flatten(listProperties(schema ?? {})).map(({ path, schema: { description = '', enum: values = [] } }) => [
    'property',
    path,
    `${address}#${anchorPrefix}${path}`,
    place,
    [description, ...values].join(' '),
  ]);

const schemaOf = (content: Operation['responses'][string]['content']): Schema | undefined => {
  const schema = Object.values(content ?? {})[0]?.schema;
  return schema?.$ref === undefined ? schema : undefined;
};

const operationEntries = (operation: Operation): readonly SearchEntry[] => {
  const { operationId, summary, method, path, description = '', parameters, requestBody } = operation;
  const address = operationAddress(operationId);
  return [
    ['operation', summary, address, `${method} ${path}`, `${operationId} ${description}`],
    ...parameters
      .filter((one) => one.in !== 'header')
      .map(
        (one): SearchEntry => [
          'property',
          one.name,
          `${address}#${one.in}.${one.name}`,
          summary,
          one.description ?? one.schema?.description ?? '',
        ],
      ),
    ...propertyEntries(schemaOf(requestBody?.content), summary, address, 'body.'),
    ...Object.entries(operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, { content }]) => propertyEntries(schemaOf(content), summary, address, `${status}.`)),
  ];
};

/** A guide and each of its sections. */
const guideEntries = (guide: Guide): readonly SearchEntry[] => {
  const { title, lead, text } = guide;
  const address = guideAddress(guide);
  const sections = text.split(/^## /m).slice(1);
  return [
    ['guide', title, address, lead, text.split(/^## /m)[0] ?? ''],
    ...sections.map((section): SearchEntry => {
      const [heading = ''] = section.split('\n');
      return ['guide', heading, `${address}#${toAnchor(heading)}`, title, section.slice(heading.length)];
    }),
  ];
};

const problemEntry = (slug: ProblemSlug): SearchEntry => {
  const texts = [problemAdviceEn[slug], problemAdviceZh[slug]];
  const words = texts.flatMap(({ meaning, remedy }) => [meaning, remedy]);
  return ['problem', slug, problemAddress(slug), titleOf(slug), [problemLabels[slug].zh, ...words].join(' ')];
};

/** The data of events, and the own fields of problems. Many have the same, so only the first is found. */
const repeatedEntries = (schemas: Readonly<Record<string, Schema>>): readonly SearchEntry[] => {
  const entries = Object.entries(schemas)
    .filter(([name]) => isRepeated(name))
    .flatMap(([name, schema]) => propertyEntries(schema, name, schemaAddress(name)));
  const first = new Map(entries.toReversed().map((entry) => [entry[1], entry]));
  return [...first.values()].toReversed();
};

const isRepeated = (name: string): boolean => /(?:Event|Problem)$/.test(name);

/** Everything that the search of the documentation finds. */
export const listSearchEntries = ({
  document,
  operations,
  guides,
}: Omit<Site, 'assets'>): readonly SearchEntry[] => [
  ...[...guides.en, ...guides.zh].flatMap(guideEntries),
  ...operations.flatMap(operationEntries),
  ...listEvents(document).map(
    ({ path, description = '' }): SearchEntry => ['event', path, eventAddress(path), '', description],
  ),
  ...(Object.keys(problems) as readonly ProblemSlug[]).map(problemEntry),
  ...Object.entries(document.components.schemas).flatMap(([name, schema]) => [
    ['schema', name, schemaAddress(name), '', schema.description ?? ''] as const,
    ...(isRepeated(name) ? [] : propertyEntries(schema, name, schemaAddress(name))),
  ]),
  ...repeatedEntries(document.components.schemas),
];
