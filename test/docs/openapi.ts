import { readFileSync, writeFileSync } from 'node:fs';
import { addExamples } from '#shared/contract/openapi/add-examples.ts';
import { describeFields } from '#shared/contract/openapi/describe-fields.ts';
import { openApiDocument } from '#shared/contract/openapi/document.ts';
import { nameSchemas } from '#shared/contract/openapi/name-schemas.ts';
import { operations } from '#shared/contract/routes/index.ts';

const file = new URL('../../shared/contract/openapi.json', import.meta.url);

/** The OpenAPI document as it should be. */
export const renderDocument = (): string =>
  `${JSON.stringify(nameSchemas(addExamples(describeFields(openApiDocument(operations)))), undefined, 1)}\n`;

export const readCommittedDocument = (): string => readFileSync(file, 'utf8');

/** Writes the document again. */
export const writeDocument = (): void => writeFileSync(file, renderDocument());
