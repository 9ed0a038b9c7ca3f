import type { Execution, ExecutionStatus, HistoryEvent } from './execution.ts';

export type HistoryPage = {
  /** Events after this id, or before it when reversed; left out, from the beginning (or the end). */
  readonly from?: number;
  readonly limit: number;
  readonly reverse: boolean;
};

export type ListPage = {
  readonly status?: ExecutionStatus;
  /** Only executions that were started before the one with this number. */
  readonly before?: number;
  readonly limit: number;
};

/** An execution and its place in the order of starts. */
export type ListedExecution = { readonly number: number; readonly execution: Execution };

/**
 * Where executions live. Each write is one transaction: an execution and the history events that led there are both
 * kept, or neither. An execution is found by its ARN, which spells its machine's and its own name; a task token
 * names that ARN too.
 */
export type ExecutionStore = {
  /** Keeps a definition's text under its hash; executions go on with the text they started with. */
  saveDefinition(hash: string, text: string): void;
  definitionText(hash: string): string | undefined;
  /** Keeps a new execution, or gives false when its ARN is taken. */
  create(execution: Execution, events: readonly HistoryEvent[]): boolean;
  save(execution: Execution, events: readonly HistoryEvent[]): void;
  find(arn: string): Execution | undefined;
  history(arn: string, page: HistoryPage): HistoryEvent[];
  /** A machine's executions, the latest started first. */
  list(machineArn: string, page: ListPage): ListedExecution[];
  running(): Execution[];
  close(): void;
};
