import { writeTypes } from './client-types.ts';
import { writeDocument } from './openapi.ts';
import { writePages } from './pages.ts';

writePages();
writeDocument();
writeTypes();
