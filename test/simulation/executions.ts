import type { Clock } from '#infra/local/clock.ts';
import type { Execution, HistoryEvent, TaskTokenResult } from '#infra/local/state-machines/execution.ts';
import { executionArnOf, type Machine, readMachine } from '#infra/local/state-machines/machine.ts';
import type { Tasks } from '#infra/local/state-machines/perform-task.ts';
import { openRunner } from '#infra/local/state-machines/runner.ts';
import { executionOfToken } from '#infra/local/state-machines/task-token.ts';
import type { Executions as Service } from '#shared/adapters/executions.ts';
import type { Workflow } from '#shared/adapters/workflow.ts';
import { elsewhere } from '#shared/domain/orders/hand-over.ts';
import { orderMachine, withdrawalMachine } from '#test/support/definitions.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { openMemoryStore } from '#test/support/state-machines/memory-store.ts';
import type { CallService } from './fault-injector.ts';
import type { FunctionProcess } from './function-processes.ts';
import type { Scheduler } from './scheduler.ts';

const createMachine = (name: string, definition: object): Machine =>
  readMachine(
    {
      arn: `arn:aws:states:us-east-1:000000000000:stateMachine:${name}`,
      name,
      roleArn: 'arn:aws:iam::000000000000:role/simulated',
      definition,
    },
    0,
  );

const machines = [createMachine('order', orderMachine), createMachine('withdrawal', withdrawalMachine)];

export const [orderArn = '', withdrawalArn = ''] = machines.map(({ arn }) => arn);

const brokenState = 'A broken definition';

/** The same machines with a definition that fails in its first state. */
const brokenMachines = ['order', 'withdrawal'].map((name) =>
  createMachine(name, {
    QueryLanguage: 'JSONata',
    StartAt: brokenState,
    States: { [brokenState]: { Type: 'Fail', Error: 'States.Runtime', Cause: 'simulated' } },
  }),
);

/** Whether an execution failed because its machine's definition was broken. */
export const hasBrokenDefinition = ({ current, status }: Execution): boolean =>
  status === 'FAILED' && current?.name === brokenState;

export type Executions = {
  readonly createWorkflow: (container: FunctionProcess) => Workflow;
  /** The executions as one process reads them from the service. */
  readonly createService: (container: FunctionProcess) => Service;
  /** Stops an execution, like a person by mistake. */
  readonly stopExecution: (arn: string) => void;
  /**
   * The last execution of an order or withdrawal: a failed one is followed by another, with a number at the
   * end of its name.
   */
  readonly find: (id: string) => Execution | undefined;
  readonly historyOf: (name: string) => readonly HistoryEvent[];
  /** Stops all that run, like an operator after a restore. */
  readonly stopAll: () => void;
  readonly stop: () => void;
};

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly interact: CallService;
  readonly tasks: Tasks;
  readonly onStep: (execution: Execution) => void;
  readonly onFault: (error: unknown, arn: string) => void;
  /** Whether the deployed definitions are broken now. Running executions keep theirs. */
  readonly isDefinitionBroken: (executionName: string) => boolean;
};

/** Whether an execution, by its name, belongs to a withdrawal. */
export const isWithdrawalExecution = (name: string): boolean => name.startsWith('wdr_');

const machineOf = (name: string): string => (isWithdrawalExecution(name) ? withdrawalArn : orderArn);

const arnOf = (name: string, machine = machineOf(name)): string => executionArnOf(machine, name);

/** Whether an execution has ended in a wrong way. */
export const isBroken = ({ status }: Execution): boolean => status !== 'RUNNING' && status !== 'SUCCEEDED';

const statusOf = (execution: Execution | undefined): Awaited<ReturnType<Service['statusOf']>> => {
  if (!execution) return 'missing';
  return execution.status === 'RUNNING' ? 'running' : 'ended';
};

const maxListed = 300;

/** The synthesized state machines, run by the interpreter of the local platform in virtual time. */
export const createExecutions = ({
  scheduler,
  random,
  interact,
  tasks,
  onStep,
  onFault,
  isDefinitionBroken,
}: Options): Executions => {
  const clock: Clock = { now: scheduler.now, onAdvance: () => undefined };
  const store = openMemoryStore();
  const runner = openRunner({
    store,
    clock,
    random: random.drawUnit,
    tasks,
    machines: new Map([...machines, ...brokenMachines].map((machine) => [machine.hash, machine])),
    maxInvocations: Number.POSITIVE_INFINITY,
    onEvents: onStep,
    onFault,
  });
  runner.start();

  const startExecution = (machineArn: string, name: string, input: unknown): 'started' | 'exists' => {
    const deployed = isDefinitionBroken(name) ? brokenMachines : machines;
    const machine = deployed.find(({ arn }) => arn === machineArn);
    if (!machine) throw new Error(`there is no machine ${machineArn}`);
    const { isNew } = runner.startExecution(machine, { name, inputText: JSON.stringify(input) });
    return isNew ? 'started' : 'exists';
  };

  const answerWait = async (token: string, answer: TaskTokenResult): Promise<'woken' | 'gone'> => {
    const arn = executionOfToken(token) ?? '';
    const taken = await runner.signal(arn, { type: 'answered', token, answer });
    return taken?.changed ? 'woken' : 'gone';
  };

  return {
    createWorkflow: (container) => ({
      start: (machine, name, input) =>
        interact(container, {
          name: 'StartExecution',
          about: () => name,
          run: () => startExecution(machine, name, input),
          isIdempotent: false,
        }),
      wake: (token, output) =>
        interact(container, {
          name: 'SendTaskSuccess',
          about: () => JSON.stringify(output),
          run: () => answerWait(token, { output: JSON.parse(JSON.stringify(output)) }),
          isIdempotent: false,
        }),
      divert: (token) =>
        interact(container, {
          name: 'SendTaskFailure',
          about: () => token,
          run: () => answerWait(token, { error: elsewhere, cause: '' }),
          isIdempotent: false,
        }),
    }),
    createService: (container) => ({
      statusOf: (machine, name) =>
        interact(container, {
          name: 'DescribeExecution',
          about: () => name,
          run: () => statusOf(store.find(arnOf(name, machine))),
          isIdempotent: true,
        }),
      listFailed: (machine, since) =>
        interact(container, {
          name: 'ListExecutions',
          about: () => machine,
          run: () =>
            store
              .list(machine, { limit: maxListed })
              .map(({ execution }) => execution)
              .filter((one) => isBroken(one) && (one.stoppedAt ?? 0) >= Date.parse(since))
              .map(({ origin }) => origin.name),
          isIdempotent: true,
        }),
    }),
    stopExecution: (arn) => void runner.signal(arn, { type: 'abort', error: 'Stopped', cause: 'by mistake' }),
    stopAll: () => {
      for (const { arn } of machines)
        for (const { execution } of store.list(arn, { limit: Number.MAX_SAFE_INTEGER }))
          if (execution.status === 'RUNNING')
            void runner.signal(execution.origin.arn, { type: 'abort', error: 'Stopped', cause: 'a restore' });
    },
    find: (id) => {
      let last = store.find(arnOf(id));
      for (let number = 2; last; number += 1) {
        const next = store.find(arnOf(`${id}-${number}`));
        if (!next) break;
        last = next;
      }
      return last;
    },
    historyOf: (name) => store.history(arnOf(name), { limit: 10_000, reverse: false }),
    stop: runner.stop,
  };
};
