import * as z from 'zod';
import type { Resource } from './assembly/template.ts';
import type { BucketSettings, LifecycleRule } from './object-store/object-store.ts';

const corsRule = z.object({
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  ExposedHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().optional(),
});

const lifecycleRule = z.object({
  Id: z.string().optional(),
  Status: z.enum(['Enabled', 'Disabled']),
  Prefix: z.string().optional(),
  TagFilters: z.array(z.object({ Key: z.string(), Value: z.string() })).optional(),
  ExpirationInDays: z.number().optional(),
  NoncurrentVersionExpiration: z.object({ NoncurrentDays: z.number() }).optional(),
  AbortIncompleteMultipartUpload: z.object({ DaysAfterInitiation: z.number() }).optional(),
});

const properties = z.object({
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
  CorsConfiguration: z.object({ CorsRules: z.array(corsRule) }).optional(),
  LifecycleConfiguration: z.object({ Rules: z.array(lifecycleRule) }).optional(),
  NotificationConfiguration: z
    .object({
      EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.boolean().default(true) }).optional(),
    })
    .optional(),
});

/** Removes undefined values, for types with exact optional properties. */
const omitUndefined = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const toLifecycleRule = (rule: z.infer<typeof lifecycleRule>): LifecycleRule =>
  omitUndefined({
    id: rule.Id,
    prefix: rule.Prefix,
    tags: rule.TagFilters && Object.fromEntries(rule.TagFilters.map(({ Key, Value }) => [Key, Value])),
    expirationDays: rule.ExpirationInDays,
    noncurrentExpirationDays: rule.NoncurrentVersionExpiration?.NoncurrentDays,
    abortIncompleteMultipartUploadDays: rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation,
  });

/** A bucket of the template, and whether it sends events to EventBridge. */
export type LocalBucket = { readonly settings: BucketSettings; readonly hasEventNotifications: boolean };

/** Reads an AWS::S3::Bucket. Throws an Error that names the bucket if a property is invalid. */
export const readBucketSettings = (resource: Resource): LocalBucket => {
  const read = properties.safeParse(resource.properties);
  if (!read.success)
    throw new Error(
      `Bucket ${resource.logicalId} of stack ${resource.stack} cannot run here: ${z.prettifyError(read.error)}.`,
    );
  const { VersioningConfiguration, CorsConfiguration, LifecycleConfiguration, NotificationConfiguration } =
    read.data;
  const rules = (LifecycleConfiguration?.Rules ?? []).filter(({ Status }) => Status === 'Enabled');
  const cors = (CorsConfiguration?.CorsRules ?? []).map((rule) =>
    omitUndefined({
      allowedOrigins: rule.AllowedOrigins,
      allowedMethods: rule.AllowedMethods,
      allowedHeaders: rule.AllowedHeaders,
      exposeHeaders: rule.ExposedHeaders,
      maxAgeSeconds: rule.MaxAge,
    }),
  );
  return {
    settings: {
      name: resource.ref,
      versioned: VersioningConfiguration?.Status === 'Enabled',
      cors,
      lifecycle: rules.map(toLifecycleRule),
    },
    hasEventNotifications: NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false,
  };
};
