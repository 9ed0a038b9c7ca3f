import type { Execution, ExecutionStatus, HistoryEvent } from './execution.ts';

export type HistoryPage = {
  /** Events after this id, or before it in reverse order. Default: from the start (or the end). */
  readonly from?: number;
  readonly limit: number;
  readonly reverse: boolean;
};

export type ListPage = {
  readonly status?: ExecutionStatus;
  /** Only executions that started before the one with this number. */
  readonly before?: number;
  readonly limit: number;
};

/** An execution and its number in the order of starts. */
export type ListedExecution = { readonly number: number; readonly execution: Execution };

/**
 * The store of executions. Each write is one transaction of an execution and its history events. An execution is found by
 * its ARN, which task tokens contain too.
 */
export type ExecutionStore = {
  /** Stores a definition's text under its hash. Executions keep the text that they started with. */
  saveDefinition(hash: string, text: string): void;
  definitionText(hash: string): string | undefined;
  /** Stores a new execution. Returns false if its ARN exists. */
  create(execution: Execution, events: readonly HistoryEvent[]): boolean;
  save(execution: Execution, events: readonly HistoryEvent[]): void;
  find(arn: string): Execution | undefined;
  history(arn: string, page: HistoryPage): HistoryEvent[];
  /** A machine's executions, newest first. */
  list(machineArn: string, page: ListPage): ListedExecution[];
  running(): Execution[];
  /** Removes executions that ended before `endedBefore`, and the oldest ended ones above `maxExecutions`. */
  prune(endedBefore: number, maxExecutions: number): void;
  close(): void;
};
