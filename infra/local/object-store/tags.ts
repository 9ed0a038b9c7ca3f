import * as z from 'zod';
import { S3Error } from './s3-error.ts';
import { parseXml, renderXml } from './xml.ts';

export type Tags = Record<string, string>;

const maxTags = 10;
const maxNameLength = 128;
const maxValueLength = 256;

const createInvalidTagError = (message: string) => new S3Error('InvalidTag', message);

/** Rejects more than 10 tags, duplicate names, names above 128 and values above 256 characters. */
const checkTags = (pairs: readonly (readonly [string, string])[]): Tags => {
  if (pairs.length > maxTags) throw createInvalidTagError('Object tags cannot be greater than 10');
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) {
    throw createInvalidTagError('Cannot provide multiple Tags with the same key');
  }
  for (const [name, value] of pairs) {
    if (name === '' || name.length > maxNameLength)
      throw createInvalidTagError('The TagKey you have provided is invalid');
    if (value.length > maxValueLength)
      throw createInvalidTagError('The TagValue you have provided is invalid');
  }
  return Object.fromEntries(pairs);
};

/** Parses the header `x-amz-tagging`, which has the format of a query. */
export const parseTagHeader = (text: string): Tags => checkTags([...new URLSearchParams(text)]);

const tagSchema = z.object({ Key: z.string(), Value: z.string() });

const listOf = <T>(schema: z.ZodType<T>) =>
  z
    .union([z.array(schema), schema.transform((one) => [one])])
    .optional()
    .transform((list) => list ?? []);

const taggingSchema = z.object({
  Tagging: z.object({
    TagSet: z.union([
      z.object({ Tag: listOf(tagSchema) }),
      z.string().transform(() => ({ Tag: [] as { Key: string; Value: string }[] })),
    ]),
  }),
});

/** Parses a `Tagging` document. */
export const parseTagDocument = (text: string): Tags =>
  checkTags(parseXml(text, taggingSchema).Tagging.TagSet.Tag.map(({ Key, Value }) => [Key, Value] as const));

export const renderTagDocument = (tags: Tags): string =>
  renderXml([
    'Tagging',
    [
      [
        'TagSet',
        Object.entries(tags).map(
          ([name, value]) =>
            [
              'Tag',
              [
                ['Key', name],
                ['Value', value],
              ],
            ] as const,
        ),
      ],
    ],
  ]);
