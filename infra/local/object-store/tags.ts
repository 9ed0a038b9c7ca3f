import * as z from 'zod';
import { S3Error } from './s3-error.ts';
import { parseXml, renderXml } from './xml.ts';

export type Tags = Record<string, string>;

const tagsMax = 10;
const nameMax = 128;
const valueMax = 256;

const invalid = (message: string) => new S3Error('InvalidTag', message);

/** Refuses more than 10 tags, a name twice, names over 128 and values over 256 characters. */
const checkedTags = (pairs: readonly (readonly [string, string])[]): Tags => {
  if (pairs.length > tagsMax) throw invalid('Object tags cannot be greater than 10');
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) {
    throw invalid('Cannot provide multiple Tags with the same key');
  }
  for (const [name, value] of pairs) {
    if (name === '' || name.length > nameMax) throw invalid('The TagKey you have provided is invalid');
    if (value.length > valueMax) throw invalid('The TagValue you have provided is invalid');
  }
  return Object.fromEntries(pairs);
};

/** Reads the header `x-amz-tagging`, which is encoded as a query. */
export const parseTagHeader = (text: string): Tags => checkedTags([...new URLSearchParams(text)]);

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

/** Reads a `Tagging` document. */
export const parseTagDocument = (text: string): Tags =>
  checkedTags(
    parseXml(text, taggingSchema).Tagging.TagSet.Tag.map(({ Key, Value }) => [Key, Value] as const),
  );

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
