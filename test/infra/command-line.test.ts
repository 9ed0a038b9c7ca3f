import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatHelp, parseCommandLine } from '#infra/command-line.ts';

const command = {
  name: 'npm run tea --',
  purpose: 'Makes tea.',
  operands: { name: 'CUP...', purpose: 'the cups' },
  options: {
    cups: { type: 'string', value: 'COUNT', default: '2', isNumber: true, purpose: 'cups' },
    sugar: { type: 'string', value: 'NAME', purpose: 'its sugar' },
    hot: { type: 'boolean', default: false, purpose: 'with hot water' },
  },
} as const;

describe('the arguments of a command', () => {
  test('have the values of the line, or the usual ones', () => {
    expect(parseCommandLine(command, ['--hot', '--cups', '3', 'red'])).toEqual({
      values: { cups: '3', hot: true },
      operands: ['red'],
    });
    expect(parseCommandLine(command, [])).toEqual({ values: { cups: '2', hot: false }, operands: [] });
  });

  test.each([
    [['--cups', 'many'], '--cups must be a whole number, and is "many"'],
    [['--cups', '1.5'], '--cups must be a whole number, and is "1.5"'],
    [['--milk'], "Unknown option '--milk'"],
    [['--sugar'], "Option '--sugar <value>' argument missing"],
  ])('%j have a fault that is named', (args, fault) => {
    const read = parseCommandLine(command, args);
    expect('faults' in read && read.faults.join()).toContain(fault);
  });

  test('with --help are not read further', () => {
    expect(parseCommandLine(command, ['--milk', '--help'])).toEqual({ help: formatHelp(command) });
  });

  test('are described in the help, with their usual values', () => {
    expect(formatHelp(command)).toBe(`Makes tea.

Usage: npm run tea -- [options] CUP...

  CUP...        the cups
  --cups COUNT  cups (2)
  --sugar NAME  its sugar
  --hot         with hot water
  --help        print this text
`);
  });
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The commands whose program is in this repository. The build step is not for people. */
const programs = Object.entries(scripts)
  .filter(([name, line]) => /^node .*\.ts$/.test(line) && name !== 'prepare')
  .map(([name, line]) => [name, line.split(' ').slice(1)] as const);

const run = (program: readonly string[], ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [...program, ...args]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );

describe('every command', () => {
  test.concurrent.each(programs)('%s prints help, and does nothing else', async (name, program) => {
    const { code, stdout } = await run(program, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`npm ${name === 'start' ? 'start' : `run ${name}`} -- `);
  });

  test.concurrent.each(programs)('%s refuses an option that it does not have', async (_name, program) => {
    const { code, stderr } = await run(program, '--no-such-option');
    expect(code).toBe(2);
    expect(stderr).toContain('--help');
  });
});
