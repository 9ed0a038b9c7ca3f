import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ChildFailureError } from '#shared/adapters/media/decoder/child-failure.ts';
import { createChildPool } from '#shared/adapters/media/decoder/child-pool.ts';
import { type ChildProgram, startChild } from '#shared/adapters/media/decoder/child-process.ts';
import { maxProgramBytes } from '#shared/adapters/media/decoder/watch-memory.ts';
import { programOf } from './programs.ts';

const start = async (code: string) => startChild('test', await programOf(code));

const echo = 'process.send(1); process.on("message", (message) => process.send(message));';
const failure = (name: string) => expect.objectContaining({ constructor: ChildFailureError, failure: name });

describe('a program in a separate process', () => {
  test('answers each message, with bytes as bytes', async () => {
    const program = await start(echo);
    const data = Buffer.from([1, 2, 3]);
    expect(await program.ask({ data }, 10_000)).toEqual({ data });
    expect(await program.ask({ at: 2 }, 10_000)).toEqual({ at: 2 });
    await program.end();
    await program.end();
  });

  test('gets no variable of this process, above all no credentials', async () => {
    process.env.AWS_SECRET_ACCESS_KEY = 'a secret';
    try {
      const program = await start(
        'process.send(1); process.on("message", () => process.send(Object.keys(process.env)));',
      );
      const names = await program.ask({}, 10_000);
      expect(names).not.toContain('AWS_SECRET_ACCESS_KEY');
      expect(names).not.toContain('PATH');
      await program.end();
    } finally {
      delete process.env.AWS_SECRET_ACCESS_KEY;
    }
  });

  test('is unavailable if it ends before it is ready', async () => {
    await expect(start('throw new Error("a package is missing");')).rejects.toEqual(failure('unavailable'));
  });

  test('has crashed if it ends later, and says so again', async () => {
    const program = await start(
      'process.send(1); process.on("message", () => process.kill(process.pid, "SIGSEGV"));',
    );
    await expect(program.ask({}, 10_000)).rejects.toEqual(failure('crashed'));
    await expect(program.ask({}, 10_000)).rejects.toEqual(failure('crashed'));
    await program.end();
  });

  test('is ended when it takes more memory than its function can spare', async () => {
    const program = await start(`process.send(1); const kept = [];
      process.on("message", () => setInterval(() => kept.push(Buffer.alloc(50_000_000, 1)), 20));`);
    await expect(program.ask({}, 30_000)).rejects.toEqual(failure('out-of-memory'));
  });

  test('has the memory of its function, except what the function needs', () => {
    expect(maxProgramBytes('1769')).toBe(1_513 * 1_048_576);
    expect(maxProgramBytes('512')).toBe(512 * 1_048_576);
    expect(maxProgramBytes(undefined)).toBe(512 * 1_048_576);
  });

  test('is ended when it takes too long, also in native code that never returns', async () => {
    const program = await start('process.send(1); process.on("message", () => { while (true); });');
    await expect(program.ask({}, 200)).rejects.toEqual(failure('timed-out'));
  });
});

describe('a pool of programs', () => {
  const fakes = (maxUses = 100) => {
    const ended: number[] = [];
    let started = 0;
    const pool = createChildPool({
      start: async (): Promise<ChildProgram> => {
        started += 1;
        const number = started;
        return { ask: async () => number, rest: () => undefined, end: async () => void ended.push(number) };
      },
      maxPrograms: 2,
      maxUses,
      idleMs: 50,
    });
    return { pool, ended, started: () => started, number: () => pool.use((program) => program.ask({}, 1)) };
  };

  test('uses a program again, and ends it when no work follows', async () => {
    const { number, ended } = fakes();
    expect([await number(), await number(), ended]).toEqual([1, 1, []]);
    await expect.poll(() => ended).toEqual([1]);
    expect(await number()).toBe(2);
  });

  test('ends a program after its last use, or when its work has failed', async () => {
    const { pool, number, ended } = fakes(2);
    expect([await number(), await number(), ended]).toEqual([1, 1, [1]]);
    const trouble = new Error('no more');
    await expect(pool.use(() => Promise.reject(trouble))).rejects.toBe(trouble);
    expect(ended).toEqual([1, 2]);
  });

  test('does work again if a program fails that was used before, because the film before may have harmed it', async () => {
    const { pool, number, ended } = fakes();
    await number();
    const used: unknown[] = [];
    const work = async (program: ChildProgram) => {
      used.push(await program.ask({}, 1));
      if (used.length === 1) throw new ChildFailureError('crashed');
      return 'done';
    };
    expect(await pool.use(work)).toBe('done');
    expect([used, ended]).toEqual([[1, 2], [1]]);
  });

  test('does not do work again that took too long', async () => {
    const { pool, number, started } = fakes();
    await number();
    const work = () => Promise.reject(new ChildFailureError('timed-out'));
    await expect(pool.use(work)).rejects.toEqual(failure('timed-out'));
    expect(started()).toBe(1);
  });

  test('does not do work again with a new program that fails', async () => {
    const { pool, started } = fakes();
    const work = () => Promise.reject(new ChildFailureError('crashed'));
    await expect(pool.use(work)).rejects.toEqual(failure('crashed'));
    expect(started()).toBe(1);
  });

  test('lets further work wait, and never leaves it waiting after an error', async () => {
    const { pool } = fakes();
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await wait(2);
      running -= 1;
      if (most === 2) throw new Error('failed');
    };
    const all = await Promise.allSettled(Array.from({ length: 9 }, () => pool.use(work)));
    expect(all).toHaveLength(9);
    expect(most).toBe(2);
  });

  test('does not count a program that could not be started', async () => {
    let attempts = 0;
    const pool = createChildPool({
      start: () => {
        attempts += 1;
        return Promise.reject(new ChildFailureError('unavailable'));
      },
      ...{ maxPrograms: 1, maxUses: 1, idleMs: 1 },
    });
    for (let at = 0; at < 3; at += 1)
      await expect(pool.use(async () => true)).rejects.toEqual(failure('unavailable'));
    expect(attempts).toBe(3);
  });
});
