import type { Labels } from '#shared/contract/labels/label.ts';
import { labelTables } from '#shared/contract/labels/tables.ts';
import { type ApiDocument, nameOfReference, resolveSchema, type Schema } from './api-document.ts';
import { type Html, html, nothing } from './html.ts';
import { schemaAddress } from './layout.ts';
import { renderMarkdown } from './markdown.ts';

const linkTo = ($ref: string): Html => {
  const name = nameOfReference($ref);
  return html`<a href="${schemaAddress(name)}">${name}</a>`;
};

const joined = (parts: readonly Html[], separator: string): Html =>
  html`${parts.map((part, at) => (at === 0 ? part : html`${separator}${part}`))}`;

const variantsOf = ({ anyOf, oneOf, allOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? allOf ?? [];

/** What a value is, in words: `array of Money`, `string`, `Order or nothing`. */
const renderType = (schema: Schema): Html => {
  const { $ref, type, items, additionalProperties, enum: names } = schema;
  if ($ref !== undefined) return linkTo($ref);
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  const variants = variantsOf(schema);
  // A text with several patterns has them as variants, which say nothing about its type.
  const hasPatternsOnly = variants.every(
    ({ pattern, type: own }) => pattern !== undefined && own === undefined,
  );
  if (variants.length > 0 && !(type === 'string' && hasPatternsOnly))
    return joined(variants.map(renderType), schema.allOf ? ' and ' : ' or ');
  if (names?.length === 1) return html`<code>${JSON.stringify(names[0])}</code>`;
  if (type === 'array') return html`array${items && html` of ${renderType(items)}`}`;
  if (type === 'object' && typeof additionalProperties === 'object')
    return html`object with values of ${renderType(additionalProperties)}`;
  return html`${typeof type === 'string' ? type : (type ?? ['any value']).join(' or ')}`;
};

const range = (unit: string, min?: number, max?: number): string | undefined => {
  const least = min === undefined || min === 0 || min === Number.MIN_SAFE_INTEGER ? undefined : min;
  const most = max === undefined || max === Number.MAX_SAFE_INTEGER ? undefined : max;
  if (least === undefined && most === undefined) return undefined;
  if (least === undefined) return `at most ${most}${unit}`;
  if (most === undefined) return `at least ${least}${unit}`;
  return least === most ? `exactly ${least}${unit}` : `${least} to ${most}${unit}`;
};

/** A longer pattern is not for people. */
const maxPatternLength = 48;

const listLimits = (schema: Schema): readonly string[] =>
  [
    schema.format,
    range(' characters', schema.minLength, schema.maxLength),
    range(' items', schema.minItems, schema.maxItems),
    range('', schema.minimum, schema.maximum),
    schema.pattern !== undefined && schema.pattern.length <= maxPatternLength
      ? `matches ${schema.pattern}`
      : undefined,
    schema.default === undefined ? undefined : `default ${JSON.stringify(schema.default)}`,
  ].filter((limit) => limit !== undefined);

/** The smallest table of `GET /labels` that names all values. */
const findLabels = (values: readonly unknown[]): string | undefined => {
  const codes = values.filter((value) => value !== 'unknown').map(String);
  const fitting = Object.entries<Labels>(labelTables)
    .filter(([, labels]) => codes.every((code) => Object.hasOwn(labels, code)))
    .toSorted(([, a], [, b]) => Object.keys(a).length - Object.keys(b).length);
  return codes.length > 0 ? fitting[0]?.[0] : undefined;
};

const namesIn = (schema: Schema): readonly unknown[] =>
  schema.enum ?? (schema.anyOf ?? []).flatMap((variant) => variant.enum ?? []);

const renderValues = (schema: Schema): Html => {
  const own = namesIn(schema);
  const listed = own.length > 0 || !schema.items ? own : namesIn(schema.items);
  // A single name is the type itself.
  if (listed.length < 2) return nothing;
  const table = findLabels(listed);
  return html`<p class="values">One of ${joined(
    listed.map((value) => html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`),
    ' ',
  )}${table !== undefined && html`, named by <a href="/docs/operations/getLabels">labels</a> <code>${table}</code>`}</p>`;
};

/** The type of a value, its limits, its description and its allowed values. */
export const renderValue = (schema: Schema, isRequired: boolean): Html =>
  html`<span class="type">${renderType(schema)}</span>${isRequired && html` <span class="required">required</span>`}${listLimits(
    schema,
  ).map((limit) => html` <span class="limit">${limit}</span>`)}
${schema.description === undefined ? nothing : renderMarkdown(schema.description)}${renderValues(schema)}`;

/** A property with its path from the top of the schema: `nextActions.action`. */
export type Property = {
  readonly path: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly below: readonly Property[];
};

/** The properties of a value without a name: of an object, of the items of an array, and of all variants. */
export const listProperties = (schema: Schema, prefix = ''): readonly Property[] => {
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    path: `${prefix}${name}`,
    schema: property,
    isRequired: schema.required?.includes(name) ?? false,
    below: listProperties(property, `${prefix}${name}.`),
  }));
  const inner = [
    ...(schema.items ? [schema.items] : []),
    ...variantsOf(schema),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ].flatMap((one) => listProperties(one, prefix));
  // Variants often have the same properties.
  const all = [...own, ...inner];
  return all.filter(({ path }, at) => all.findIndex((one) => one.path === path) === at);
};

/** The properties, each with an anchor: the prefix and its path. */
export const renderProperties = (properties: readonly Property[], anchorPrefix = ''): Html =>
  properties.length === 0
    ? nothing
    : html`<ul class="properties">${properties.map(
        ({ path, schema, isRequired, below }) =>
          html`<li id="${anchorPrefix}${path}"><code class="name">${path.slice(path.lastIndexOf('.') + 1)}</code> ${renderValue(
            schema,
            isRequired,
          )}${renderProperties(below, anchorPrefix)}</li>
`,
      )}</ul>`;

/** A body: its type, and its properties one level deep. Deeper schemas are links. */
export const renderBody = (document: ApiDocument, schema: Schema, anchorPrefix: string): Html =>
  html`<p>${renderValue(schema, false)}</p>
${renderProperties(listProperties(resolveSchema(document, schema)), anchorPrefix)}`;
