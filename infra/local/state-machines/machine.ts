import type { Definition } from './definition.ts';
import { type ReadDefinition, readDefinition } from './read-definition.ts';

export type LoggingLevel = 'ALL' | 'ERROR' | 'FATAL' | 'OFF';

/** A deployed state machine. */
export type MachineInput = {
  readonly arn: string;
  readonly name: string;
  /** The ARNs of its versions and aliases, which can also start executions. */
  readonly aliases?: readonly string[];
  readonly roleArn: string;
  /** Amazon States Language, as text or as an object. */
  readonly definition: string | object;
  readonly loggingLevel?: LoggingLevel;
};

export type Machine = Omit<MachineInput, 'definition'> & ReadDefinition & { readonly createdAt: number };

/** Parses a machine's definition. Throws `InvalidDefinition` with the machine, the states and the reasons. */
export const readMachine = (input: MachineInput, createdAt: number): Machine => ({
  ...input,
  ...readDefinition(input.definition),
  createdAt,
});

/** The ARN of a machine's execution. */
export const executionArnOf = (machineArn: string, name: string): string =>
  `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;

/** Parsed definitions by the hash of their text. */
export function createDefinitionCache(
  textOf: (hash: string) => string | undefined,
): (hash: string) => Definition {
  const known = new Map<string, Definition>();
  return (hash) => {
    const found = known.get(hash);
    if (found !== undefined) return found;
    const text = textOf(hash);
    if (text === undefined)
      throw new Error(`The definition ${hash} of a running execution is not in the store.`);
    const { definition } = readDefinition(text);
    known.set(hash, definition);
    return definition;
  };
}
