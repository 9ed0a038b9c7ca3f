import type { BucketSettings } from '#infra/local/object-store/object-store.ts';

export const credentials = { accessKeyId: 'LOCALKEY', secretAccessKey: 'local/secret+key' };
export const region = 'eu-central-1';

export const plainBucket = (changes: Partial<BucketSettings> = {}): BucketSettings => ({
  name: 'works',
  versioned: false,
  cors: [],
  lifecycle: [],
  ...changes,
});
