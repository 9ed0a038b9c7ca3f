import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadedFunction } from './messages.ts';

export type Handler = (event: unknown, context: unknown) => unknown;

/** The error of a function that cannot start. `name` is the error type that Lambda reports. */
const createStartError = (name: string, message: string): Error =>
  Object.assign(new Error(message), { name });

/**
 * Imports `<file>.<export>` from the code's folder. Throws Lambda's error types. It rejects callback handlers, which
 * Lambda does not support since Node 24. Functions with the same file get separate modules; what the file imports
 * is loaded once for all of them.
 */
export const loadHandler = async ({ name, codeFolder, handler }: LoadedFunction): Promise<Handler> => {
  const dot = handler.lastIndexOf('.');
  const base = join(codeFolder, handler.slice(0, dot));
  const file = ['.mjs', '.js', '.cjs'].map((extension) => base + extension).find(existsSync);
  if (file === undefined)
    throw createStartError(
      'Runtime.ImportModuleError',
      `Error: Cannot find module '${handler.slice(0, dot)}'`,
    );
  const url = pathToFileURL(file);
  url.searchParams.set('function', name);
  const loaded: unknown = await import(url.href);
  const found = (loaded as Record<string, unknown>)[handler.slice(dot + 1)];
  if (typeof found !== 'function')
    throw createStartError('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  if (found.length > 2)
    throw createStartError(
      'Runtime.CallbackHandlerDeprecated',
      `${handler} takes a callback; make it an async function`,
    );
  return found as Handler;
};
