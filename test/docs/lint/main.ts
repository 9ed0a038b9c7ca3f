import { readCommandLine } from '#infra/command-line.ts';
import { lintExceptions, unexplained, unneeded } from './exceptions.ts';

readCommandLine({
  name: 'npm run check:api --',
  purpose: 'Checks the OpenAPI document with two linters: Redocly and Spectral. It takes half a minute.',
  options: {},
});

// The help does not wait for the linters.
const [{ readCommittedDocument }, { lintDocument }] = await Promise.all([
  import('../openapi.ts'),
  import('./lint-document.ts'),
]);

const findings = await lintDocument(readCommittedDocument());
const faults = unexplained(findings);
for (const { rule, place, message } of faults) console.error(`${place}\n  ${rule}: ${message}`);
const old = unneeded(findings);
for (const exception of old) console.error(`${exception}\n  nothing is found here: remove the exception`);

if (faults.length + old.length > 0) process.exitCode = 1;
else console.log(`The OpenAPI document has no fault; ${lintExceptions.length} rules have listed exceptions.`);
