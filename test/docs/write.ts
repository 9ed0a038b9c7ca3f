import { writeDocument } from './openapi.ts';
import { writeReadme } from './readme.ts';

writeReadme();
writeDocument();
