import type { Clock } from '../clock.ts';
import type { Definition } from './definition.ts';
import type { ClockAndRandom } from './draft.ts';
import type { Execution, ExecutionTrigger, HistoryEvent, Step } from './execution.ts';
import type { ExecutionStore } from './execution-store.ts';
import { advance, beginExecution } from './interpreter.ts';
import { createDefinitionCache, executionArnOf, type Machine } from './machine.ts';

/** The maximum number of states per write. */
const maxStatesPerStep = 32;

export type StepperOptions = {
  readonly store: ExecutionStore;
  readonly clock: Clock;
  readonly random: () => number;
  /** Called with the events of each step after they are stored. */
  readonly onEvents?: (execution: Execution, events: readonly HistoryEvent[]) => void;
};

export type StartRequest = { readonly name: string; readonly inputText: string };

export type StartResult = { readonly execution: Execution; readonly isNew: boolean };

/** A step, and the execution before it. */
export type StepResult = Step & { readonly before: Execution };

export const isReady = ({ status, current }: Execution): boolean =>
  status === 'RUNNING' && current?.phase.type === 'ready';

/**
 * Runs a step and the following states that need nothing from outside, as one write. If a state throws, the execution
 * stays before that state.
 */
async function advanceUntilWaiting(
  definition: Definition,
  before: Execution,
  trigger: ExecutionTrigger,
  ports: ClockAndRandom,
): Promise<Step> {
  let taken = await advance(definition, before, trigger, ports);
  for (let states = 1; taken.changed && isReady(taken.execution) && states < maxStatesPerStep; states += 1) {
    const on = await advance(definition, taken.execution, { type: 'proceed' }, ports).catch(() => undefined);
    if (on === undefined) break;
    taken = { ...on, events: [...taken.events, ...on.events] };
  }
  return taken;
}

/** Runs steps, each until the execution must wait. Each step is stored before its result is visible. */
export type Stepper = {
  start(machine: Machine, request: StartRequest): StartResult;
  step(arn: string, trigger: ExecutionTrigger): Promise<StepResult | undefined>;
  find(arn: string): Execution | undefined;
  /** The running executions of the store. */
  resume(): Execution[];
  /** Like `find`, but only for running executions and without reading the store. */
  running(arn: string): Execution | undefined;
  /** Rejects further steps, so that nothing is acknowledged without being stored. */
  close(): void;
};

export function openStepper({ store, clock, random, onEvents }: StepperOptions): Stepper {
  const definition = createDefinitionCache((hash) => store.definitionText(hash));
  /** The stored state of running executions, so that a step reads no file. */
  const runningExecutions = new Map<string, Execution>();
  let isClosed = false;

  const find = (arn: string): Execution | undefined => runningExecutions.get(arn) ?? store.find(arn);

  function reportStep(execution: Execution, events: readonly HistoryEvent[]): void {
    if (execution.status === 'RUNNING') runningExecutions.set(execution.origin.arn, execution);
    else runningExecutions.delete(execution.origin.arn);
    onEvents?.(execution, events);
  }

  return {
    find,
    running: (arn) => runningExecutions.get(arn),
    resume: () => {
      const executions = store.running();
      for (const execution of executions) runningExecutions.set(execution.origin.arn, execution);
      return executions;
    },
    close: () => {
      isClosed = true;
    },
    start: (machine, request) => {
      if (isClosed) throw new Error('The state machines are stopping. No execution can start.');
      const origin = {
        arn: executionArnOf(machine.arn, request.name),
        ...request,
        machineArn: machine.arn,
        machineName: machine.name,
        roleArn: machine.roleArn,
        definitionHash: machine.hash,
        startedAt: clock.now(),
      };
      const existing = find(origin.arn);
      if (existing !== undefined) return { execution: existing, isNew: false };
      const { execution, events } = beginExecution(machine.definition, origin);
      store.create(execution, events);
      reportStep(execution, events);
      return { execution, isNew: true };
    },
    step: async (arn, trigger) => {
      const before = find(arn);
      if (before === undefined) return undefined;
      const ports = { now: clock.now(), random };
      const taken = await advanceUntilWaiting(
        definition(before.origin.definitionHash),
        before,
        trigger,
        ports,
      );
      if (!taken.changed) return { ...taken, before };
      if (isClosed) throw new Error('The state machines are stopping. No step can run.');
      store.save(taken.execution, taken.events);
      reportStep(taken.execution, taken.events);
      return { ...taken, before };
    },
  };
}
