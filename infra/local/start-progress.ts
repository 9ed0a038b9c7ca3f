type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** The steps of a start, in their order. */
export const startSteps = {
  open: 'Opening the stored state',
  stacks: 'Preparing the stacks and functions, which takes longer at the first start and after changes',
  services: 'Starting the services',
  state: 'Continuing what is stored',
} as const;

export type StartStep = keyof typeof startSteps;

const order = Object.keys(startSteps) as readonly StartStep[];

const toLine = (step: StartStep): string =>
  `[${order.indexOf(step) + 1}/${order.length}] ${startSteps[step]} …`;

/** Says what a start does at the moment. On a terminal, each step replaces the one before, and the last one disappears. */
export const createStartProgress = (output: Output = process.stdout) => ({
  showStep: (step: StartStep): void => {
    output.write(output.isTTY ? `\r\u001B[K${toLine(step)}` : `${toLine(step)}\n`);
  },
  end: (): void => {
    if (output.isTTY) output.write('\r\u001B[K');
  },
});
