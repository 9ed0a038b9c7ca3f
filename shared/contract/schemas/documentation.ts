import * as z from 'zod';

/** A file of the documentation. Browsers can cache it for `freshSeconds`. */
export const FileView = z.strictObject({
  name: z.string(),
  gzip: z.string(),
  etag: z.string(),
  freshSeconds: z.int().min(0),
});
