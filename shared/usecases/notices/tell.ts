import { derivedIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { commit, type Write } from '../../store/commit.ts';
import { writeOfNotice } from '../../store/notice-store.ts';

export type TellDeps = Pick<Deps, 'table' | 'policy'>;

/**
 * The write of a notice. Its id is made of what it tells of and to whom, so that however often an event comes by, its
 * reader is told once.
 */
export const noticeWrite = ({ policy }: Pick<Deps, 'policy'>, cause: string, notice: Notice): Write => {
  const id = derivedIdAt('ntc', notice.at, `${cause} ${notice.kind} ${notice.to}`);
  return writeOfNotice(id, notice, policy.noticesKeptFor);
};

/** Puts notices into their inboxes. Those that are there already stay as they are, read or not. */
export const tell = async (deps: TellDeps, cause: string, notices: readonly Notice[]): Promise<void> => {
  const results = await Promise.all(
    notices.map((notice) => commit(deps.table, [noticeWrite(deps, cause, notice)])),
  );
  // A refusal says that it was told before; anything else is worth another try.
  if (results.includes('stale')) throw new Error(`not everybody could be told of ${cause}`);
};
