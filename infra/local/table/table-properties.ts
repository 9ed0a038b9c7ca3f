import * as z from 'zod';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const Projection = z.object({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(z.string()).optional(),
});

const Index = z.object({ IndexName: z.string(), KeySchema, Projection });

const TableProperties = z.object({
  TableName: z.string(),
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema,
  GlobalSecondaryIndexes: z.array(Index).default([]),
  LocalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z
    .object({ StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']) })
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

/** The properties of an AWS::DynamoDB::Table that the local engine uses. */
export type TableProperties = z.infer<typeof TableProperties>;

/** A resolved AWS::DynamoDB::Table. `ref` is its physical name. */
export type TableResource = {
  readonly logicalId: string;
  readonly ref?: string;
  readonly properties: unknown;
};

/** Reads the properties of a table. Throws an Error that lists every invalid property. */
export const readTableProperties = ({ logicalId, ref, properties }: TableResource): TableProperties => {
  const named = typeof properties === 'object' ? { TableName: ref ?? logicalId, ...properties } : properties;
  const read = TableProperties.safeParse(named);
  if (read.success) return read.data;
  throw new Error(`The table ${logicalId} of the template cannot be created: ${z.prettifyError(read.error)}`);
};
