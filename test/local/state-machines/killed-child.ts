import { isObject } from '#infra/local/state-machines/json.ts';
import { createStateMachines } from '#infra/local/state-machines/state-machines.ts';
import { refuseUpdates } from '#test/support/state-machines/function-request.ts';
import { createInvokeState, machineArn, machineOf, roleArn } from './machines.ts';

// A process that starts orders and does their tasks until it is done, or until it is killed.
const [folder = '', orders = '0'] = process.argv.slice(2);
const arn = machineArn('killed');

const printLine = (words: string): void => void process.stdout.write(`${words}\n`);

const names = ['one', 'two', 'three', 'four', 'five', 'six'];
const states = Object.fromEntries(
  names.map((name, index) => {
    const next = names[index + 1];
    const payload = { order: '{% $states.context.Execution.Name %}', task: name };
    return [
      name,
      createInvokeState({ Arguments: { FunctionName: 'f', Payload: payload }, ...(next && { Next: next }) }),
    ];
  }),
);

const machines = createStateMachines({
  folder,
  machines: [{ arn, name: 'killed', roleArn, definition: machineOf(states) }],
  tasks: {
    invokeFunction: async (_, payload) => {
      if (isObject(payload)) printLine(`did ${payload.order} ${payload.task}`);
      return { payload };
    },
    updateItem: refuseUpdates,
  },
});
machines.start();
for (let index = 0; index < Number(orders); index += 1) {
  const { status } = await machines.call('StartExecution', { stateMachineArn: arn, name: `ord_${index}` });
  // A second process finds the orders of the first: finished ones are refused, running ones get the same response.
  if (status === 200) printLine(`started ord_${index}`);
}
await machines.idle();
await machines.stop();
