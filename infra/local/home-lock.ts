import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const readLockHolder = (home: string): string => {
  try {
    return ` (process ${readFileSync(join(home, 'platform.pid'), 'utf8').trim()})`;
  } catch {
    return '';
  }
};

const toLockError = (fault: unknown, home: string): string => {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (/locked|busy/i.test(message))
    return `${home} is in use by another platform${readLockHolder(home)}; stop that one, or choose another folder with ASTROLABE_HOME=.`;
  return `${home} cannot hold the platform's state: ${message}.`;
};

/**
 * Claims the home folder for this process and answers how to release it. The claim is a lock of the operating system
 * on `lock.sqlite`, which ends with the process however it dies, so that no stale lock needs judging. Throws an Error that
 * names the folder when another platform holds it.
 */
export const lockHome = (home: string): (() => void) => {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    const database = new DatabaseSync(join(home, 'lock.sqlite'));
    try {
      database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    } catch (fault) {
      database.close();
      throw fault;
    }
    writeFileSync(join(home, 'platform.pid'), `${process.pid}\n`);
    return () => database.close();
  } catch (fault) {
    throw new Error(toLockError(fault, home), { cause: fault });
  }
};
