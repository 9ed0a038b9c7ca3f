import { parseArgs } from 'node:util';

/** An option of a command. `value` names what follows it; without one it is a switch. */
export type CommandOption = {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
  readonly value?: string;
  /** Whether the value is a whole number. */
  readonly isNumber?: boolean;
  readonly purpose: string;
};

/** What `--help` says about a command. `operands` names what may follow without an option, such as `FILE...`. */
export type Command<Options extends Readonly<Record<string, CommandOption>>> = {
  readonly name: string;
  readonly purpose: string;
  readonly operands?: { readonly name: string; readonly purpose: string };
  readonly options?: Options;
  /** Environment variables that the command reads. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly examples?: readonly string[];
};

type Options = Readonly<Record<string, CommandOption>>;

/** The type of an option's value: always there if it has a default. */
type ValueOf<Option extends CommandOption> =
  | (Option['type'] extends 'boolean' ? boolean : string)
  | (Option extends { readonly default: string | boolean } ? never : undefined);

export type CommandLine<Given extends Options> = {
  readonly values: { readonly [Name in keyof Given]: ValueOf<Given[Name]> };
  readonly operands: readonly string[];
};

const toLines = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, purpose]) => `  ${name.padEnd(width)}  ${purpose}\n`).join('');
};

const describeOption = ([name, option]: readonly [string, CommandOption]): readonly [string, string] => {
  const usual = typeof option.default === 'string' && option.default !== '' ? ` (${option.default})` : '';
  return [`--${name}${option.value ? ` ${option.value}` : ''}`, `${option.purpose}${usual}`];
};

/** The text of `--help`. */
export const formatHelp = <Given extends Options>(command: Command<Given>): string => {
  const { name, purpose, operands, options = {}, variables = {}, examples = [] } = command;
  const rows = [
    ...(operands ? [[operands.name, operands.purpose] as const] : []),
    ...Object.entries<CommandOption>(options).map(describeOption),
    ['--help', 'print this text'] as const,
  ];
  return [
    `${purpose}\n\nUsage: ${name} [options]${operands ? ` ${operands.name}` : ''}\n\n${toLines(rows)}`,
    ...(Object.keys(variables).length > 0 ? [`\nEnvironment:\n${toLines(Object.entries(variables))}`] : []),
    ...(examples.length > 0 ? [`\nExamples:\n${examples.map((each) => `  ${each}\n`).join('')}`] : []),
  ].join('');
};

const faultsOfNumbers = (
  options: Options,
  values: Readonly<Record<string, string | boolean | undefined>>,
): readonly string[] =>
  Object.entries(options).flatMap(([name, { isNumber }]) => {
    const value = values[name];
    return isNumber && value !== undefined && !/^\d{1,15}$/.test(String(value))
      ? [`--${name} must be a whole number, and is "${value}"`]
      : [];
  });

/** Reads arguments: what they say, the text of `--help`, or every fault. */
export const parseCommandLine = <const Given extends Options>(
  command: Command<Given>,
  args: readonly string[],
): CommandLine<Given> | { readonly help: string } | { readonly faults: readonly string[] } => {
  if (args.includes('--help') || args.includes('-h')) return { help: formatHelp(command) };
  const options: Options = command.options ?? {};
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, default: usual }]) => [
          name,
          { type, ...(usual !== undefined && { default: usual }) },
        ]),
      ),
      allowPositionals: command.operands !== undefined,
    });
    const faults = faultsOfNumbers(options, values as Record<string, string | boolean | undefined>);
    if (faults.length > 0) return { faults };
    return { values: values as CommandLine<Given>['values'], operands: positionals };
  } catch (thrown) {
    return { faults: [thrown instanceof Error ? thrown.message : String(thrown)] };
  }
};

/** The exit code of a command whose arguments have faults. */
export const faultyArguments = 2;

/** The exit code of a command that Ctrl-C has stopped. */
export const interrupted = 130;

/**
 * Makes Ctrl-C end this process with a sentence and 130. What it made is removed by listeners of `exit`. A command that
 * never waits needs none of this: the signal ends it at once.
 */
export const exitOnInterrupt = (hint?: string): void => {
  process.once('SIGINT', () => {
    process.stderr.write(`\nStopped before the end.${hint === undefined ? '' : ` ${hint}`}\n`);
    process.exit(interrupted);
  });
};

/**
 * Reads the arguments of this process. Prints the help or the faults, and exits, when there is nothing else to do: with
 * 0 after help, with 2 after faults.
 */
export const readCommandLine = <const Given extends Options>(
  command: Command<Given>,
  args: readonly string[] = process.argv.slice(2),
): CommandLine<Given> => {
  const read = parseCommandLine(command, args);
  if ('values' in read) return read;
  if ('help' in read) {
    process.stdout.write(read.help);
    process.exit(0);
  }
  process.stderr.write(`${read.faults.join('\n')}\nFor help: ${command.name} --help\n`);
  process.exit(faultyArguments);
};
