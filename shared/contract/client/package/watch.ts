import type { Client } from './client.ts';
import { pause } from './pause.ts';
import type { ClientPaths, DataOf, InitOf, PathOf } from './types.ts';

export type WatchOptions = {
  /** The least time between two questions, in milliseconds. Without it the platform advises one. */
  readonly everyMs?: number;
  /** The same while the page is hidden. */
  readonly hiddenEveryMs?: number;
  readonly signal?: AbortSignal;
};

/** The time between two questions about what a platform advises nothing on, such as an earlier release of it. */
const usualMs = 2_000;

/** A browser's page; none elsewhere. */
declare const document:
  | {
      readonly visibilityState: string;
      addEventListener(type: string, listener: () => void): void;
      removeEventListener(type: string, listener: () => void): void;
    }
  | undefined;

const page = () => (typeof document === 'undefined' ? undefined : document);

const isHidden = (): boolean => page()?.visibilityState === 'hidden';

/** Waits, and no longer than until a hidden page is shown again. */
const rest = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
  const shown = new AbortController();
  const onChange = (): void => {
    if (!isHidden()) shown.abort();
  };
  const shownPage = isHidden() ? page() : undefined;
  shownPage?.addEventListener('visibilitychange', onChange);
  try {
    await pause(ms, signal ? AbortSignal.any([signal, shown.signal]) : shown.signal);
  } catch (reason) {
    if (!shown.signal.aborted) throw reason;
  } finally {
    shownPage?.removeEventListener('visibilitychange', onChange);
  }
};

/**
 * What a path returns now, and again each time that it has changed. Unchanged answers cost the platform no body. It asks
 * seldom while a page is hidden, and ends when the signal does.
 */
export async function* watch<Path extends PathOf<'get'>>(
  client: Client,
  path: Path,
  init: InitOf<Path, 'get'>,
  { everyMs, hiddenEveryMs = 60_000, signal }: WatchOptions = {},
): AsyncGenerator<DataOf<Path, 'get' & keyof ClientPaths[Path]>, void, void> {
  let etag: string | undefined;
  while (!signal?.aborted) {
    const answer = await client.getIfChanged(path, init, etag);
    etag = answer.etag;
    if (answer.data !== undefined) yield answer.data;
    try {
      const restMs = Math.max(everyMs ?? 0, answer.restMs ?? everyMs ?? usualMs);
      await rest(isHidden() ? Math.max(hiddenEveryMs, restMs) : restMs, signal);
    } catch {
      return;
    }
  }
}
