import * as z from 'zod';
import { compilePattern, type EventFilter } from './filter-pattern.ts';

/** A resolved AWS::Lambda::EventSourceMapping. */
export type MappingResource = { readonly logicalId: string; readonly properties: unknown };

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).default('TRIM_HORIZON'),
  BatchSize: z.int().min(1).max(10_000).default(100),
  MaximumBatchingWindowInSeconds: z.int().min(0).max(300).default(0),
  ParallelizationFactor: z.int().min(1).max(10).default(1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.int().min(-1).max(10_000).default(-1),
  MaximumRecordAgeInSeconds: z.int().min(-1).max(604_800).default(-1),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) }).optional(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
  TumblingWindowInSeconds: z
    .literal(0, 'tumbling windows do not run on one machine; aggregate in the function instead')
    .optional(),
});

/** The settings of a mapping. */
export type MappingSettings = {
  readonly id: string;
  readonly streamArn: string;
  readonly functionArn: string;
  /** The function's name without an alias, so that the mapping keeps its position if the alias changes. */
  readonly functionName: string;
  readonly enabled: boolean;
  readonly startingPosition: 'TRIM_HORIZON' | 'LATEST';
  readonly batchSize: number;
  readonly batchingWindowMs: number;
  readonly parallelization: number;
  readonly bisectsBatchOnError: boolean;
  /** Undefined means no limit. */
  readonly maximumRetryAttempts: number | undefined;
  readonly maximumRecordAgeMs: number | undefined;
  readonly hasItemFailures: boolean;
  readonly deadLetterQueueArn: string | undefined;
  readonly filter: EventFilter;
};

const toLimit = (value: number): number | undefined => (value < 0 ? undefined : value);

const compileFilters = (patterns: readonly string[]): EventFilter => {
  const filters = patterns.map((pattern) => compilePattern(JSON.parse(pattern)));
  return filters.length === 0 ? () => true : (record) => filters.some((matches) => matches(record));
};

const queueArn = (destination: string | undefined): string | undefined => {
  if (destination === undefined || destination.includes(':sqs:')) return destination;
  throw new Error(`its failure destination ${destination} is not an SQS queue`);
};

/** Reads the properties of a mapping. Throws an Error that names what cannot run locally. */
export const readMappingSettings = ({ logicalId, properties }: MappingResource): MappingSettings => {
  const refuse = (reason: string): Error =>
    new Error(`The event source mapping ${logicalId} cannot run locally: ${reason}.`);
  const read = Properties.safeParse(properties);
  if (!read.success) throw refuse(z.prettifyError(read.error));
  const found = read.data;
  try {
    return {
      id: logicalId,
      streamArn: found.EventSourceArn,
      functionArn: found.FunctionName,
      functionName: found.FunctionName.split(':')[6] ?? found.FunctionName,
      enabled: found.Enabled,
      startingPosition: found.StartingPosition,
      batchSize: found.BatchSize,
      batchingWindowMs: found.MaximumBatchingWindowInSeconds * 1_000,
      parallelization: found.ParallelizationFactor,
      bisectsBatchOnError: found.BisectBatchOnFunctionError,
      maximumRetryAttempts: toLimit(found.MaximumRetryAttempts),
      maximumRecordAgeMs: toLimit(found.MaximumRecordAgeInSeconds * 1_000),
      hasItemFailures: found.FunctionResponseTypes.length > 0,
      deadLetterQueueArn: queueArn(found.DestinationConfig?.OnFailure?.Destination),
      filter: compileFilters(found.FilterCriteria?.Filters?.map(({ Pattern }) => Pattern) ?? []),
    };
  } catch (error) {
    throw refuse(error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
  }
};
