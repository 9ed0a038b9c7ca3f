import { openFiles, readConsoleSettings, serveConsole } from '#shared/http/serve-console.ts';

export const handler = serveConsole(openFiles(import.meta.dirname), readConsoleSettings(process.env));
