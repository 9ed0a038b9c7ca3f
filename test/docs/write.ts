import { readCommandLine } from '#infra/command-line.ts';

readCommandLine({
  name: 'npm run docs --',
  purpose: 'Writes the OpenAPI document, the client types and the generated parts of pages.',
});

// The help does not wait for the contract.
const [{ writeTypes }, { writeDocument }, { writePages }] = await Promise.all([
  import('./client-types.ts'),
  import('./openapi.ts'),
  import('./pages.ts'),
]);

writePages();
writeDocument();
writeTypes();
process.stdout.write('The documents, the client types and the generated parts of pages are up to date.\n');
