import * as z from 'zod';

/** A file as it is handed to the edge: its name, and for how many seconds it may be kept without asking whether it has changed. */
export const FileView = z.strictObject({
  name: z.string(),
  gzip: z.string(),
  etag: z.string(),
  freshSeconds: z.int().min(0),
});
