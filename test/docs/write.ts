import { readCommandLine } from '#infra/command-line.ts';
import { writeTypes } from './client-types.ts';
import { writeDocument } from './openapi.ts';
import { writePages } from './pages.ts';

readCommandLine({
  name: 'npm run docs --',
  purpose: 'Writes the OpenAPI document, the client types and the generated parts of pages.',
});
writePages();
writeDocument();
writeTypes();
process.stdout.write('The documents, the client types and the generated parts of pages are up to date.\n');
