import { writeTypes } from './client-types.ts';
import { writeDocument } from './openapi.ts';
import { writeReadme } from './readme.ts';

writeReadme();
writeDocument();
writeTypes();
