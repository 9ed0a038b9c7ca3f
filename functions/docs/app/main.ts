import { openOldAnchor } from './old-anchors.ts';
import { connectSearch } from './search.ts';

openOldAnchor();
connectSearch();
