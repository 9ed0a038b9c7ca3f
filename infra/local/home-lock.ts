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
    return `${home} is in use by another platform${readLockHolder(home)}. Stop it, or set ASTROLABE_HOME to another folder.`;
  return `The platform cannot use ${home} for its state: ${message}.`;
};

/**
 * Locks the home folder for this process and returns a function that unlocks it. The operating system releases the lock
 * when the process ends, even after a crash. Throws an Error that names the folder if another platform has locked it.
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
