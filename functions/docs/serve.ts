import { openFiles, serveDocs } from '#shared/http/serve-docs.ts';

export const handler = serveDocs(openFiles(import.meta.dirname));
