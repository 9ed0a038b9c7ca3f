import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PlantedBug } from './bugs.ts';

/** The text of a file with a bug. Throws unless the file contains the line exactly once. */
export const withBug = (text: string, { file, from, to }: PlantedBug): string => {
  const [before, after, ...others] = text.split(from);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`${file} does not contain this exactly once: ${from}`);
  return before + to + after;
};

/** Plants a bug in the modules that this process loads from now on. The files stay as they are. */
export const plantBug = (bug: PlantedBug): void => {
  const url = pathToFileURL(bug.file).href;
  registerHooks({
    load: (loadedUrl, context, nextLoad) => {
      const loaded = nextLoad(loadedUrl, context);
      return loadedUrl === url ? { ...loaded, source: withBug(String(loaded.source), bug) } : loaded;
    },
  });
};
