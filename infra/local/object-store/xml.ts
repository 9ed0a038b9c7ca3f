import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type * as z from 'zod';
import { S3Error } from './s3-error.ts';

/** An element: its name, and its text or its children. Undefined children are omitted. */
export type XmlNode = readonly [
  name: string,
  content: string | number | boolean | readonly (XmlNode | undefined)[],
];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Keys can contain control characters. A plain carriage return would be parsed as a line feed.
const escapeText = (text: string): string =>
  text.replace(/[&<>"\u2028]|\p{Cc}/gu, (char) => entities[char] ?? `&#x${char.charCodeAt(0).toString(16)};`);

const renderNode = ([name, content]: XmlNode): string => {
  const inner = Array.isArray(content)
    ? content.map((child: XmlNode | undefined) => (child ? renderNode(child) : '')).join('')
    : escapeText(String(content));
  return `<${name}>${inner}</${name}>`;
};

/** A document with S3's namespace. */
export const renderXml = ([name, content]: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderNode([name, content]).replace(
    `<${name}>`,
    `<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">`,
  )}`;

/** An error document. In S3 it has no namespace. */
export const renderErrorXml = (children: readonly XmlNode[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderNode(['Error', children])}`;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** Parses a request's document. An invalid document gives MalformedXML. */
export const parseXml = <T>(text: string, schema: z.ZodType<T>): T => {
  const malformed = () =>
    new S3Error(
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
    );
  // A document type can define entities of unlimited size. No S3 client sends one.
  if (XMLValidator.validate(text) !== true || text.includes('<!DOCTYPE')) throw malformed();
  const parsed = schema.safeParse(parser.parse(text));
  if (!parsed.success) throw malformed();
  return parsed.data;
};
