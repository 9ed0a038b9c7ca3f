import type { JsonObject } from '#infra/local/state-machines/json.ts';

export const region = 'us-east-1';
export const roleArn = 'arn:aws:iam::000000000000:role/conductor';
export const functionArn = `arn:aws:lambda:${region}:000000000000:function:apply-command`;
export const machineArn = (name: string): string =>
  `arn:aws:states:${region}:000000000000:stateMachine:${name}`;

const invoke = 'arn:aws:states:::lambda:invoke';

/** A machine of the given states; it starts at the first. */
export const machineOf = (states: JsonObject, more: JsonObject = {}): JsonObject => ({
  QueryLanguage: 'JSONata',
  StartAt: Object.keys(states)[0] ?? '',
  States: states,
  ...more,
});

/** A Task state that invokes the function, and is the machine's last unless `more` says otherwise. */
export const createInvokeState = (more: JsonObject = {}): JsonObject => ({
  Type: 'Task',
  Resource: invoke,
  Arguments: { FunctionName: functionArn, Payload: '{% $states.input %}' },
  ...('Next' in more ? {} : { End: true }),
  ...more,
});

/** A Task state that waits for a token, which the function gets. */
export const createTokenState = (more: JsonObject = {}): JsonObject => ({
  ...createInvokeState(more),
  Resource: `${invoke}.waitForTaskToken`,
  Arguments: { FunctionName: functionArn, Payload: { token: '{% $states.context.Task.Token %}' } },
});

/** States in an endless loop, with an exit that is never taken. */
export const endless: JsonObject = {
  Ping: { Type: 'Pass', Next: 'Pong' },
  Pong: { Type: 'Choice', Choices: [{ Condition: false, Next: 'Out' }], Default: 'Ping' },
  Out: { Type: 'Succeed' },
};

/** A small order: a command, a decision by token with a deadline, a cooling-off wait, and a settlement. */
export const orderMachine = machineOf({
  'Take order': createInvokeState({
    Assign: { orderId: '{% $states.input.orderId %}', price: '{% $states.result.Payload.price %}' },
    Output: '{% $states.result.Payload %}',
    Retry: [{ ErrorEquals: ['Busy'], IntervalSeconds: 2, MaxAttempts: 2 }],
    Next: 'Await review',
  }),
  'Await review': createTokenState({
    TimeoutSeconds: 86_400,
    Output: { decision: '{% $states.result.decision %}' },
    Catch: [{ ErrorEquals: ['States.Timeout'], Output: { decision: 'approve' }, Next: 'Was it approved?' }],
    Next: 'Was it approved?',
  }),
  'Was it approved?': {
    Type: 'Choice',
    Choices: [{ Condition: "{% $states.input.decision = 'approve' %}", Next: 'Cool off' }],
    Default: 'Refuse',
  },
  'Cool off': { Type: 'Wait', Seconds: 60, Next: 'Settle' },
  Settle: createInvokeState({
    Arguments: { FunctionName: functionArn, Payload: { orderId: '{% $orderId %}', amount: '{% $price %}' } },
    Output: '{% $states.result.Payload %}',
    Next: 'Done',
  }),
  Done: { Type: 'Succeed' },
  Refuse: { Type: 'Fail', Error: 'Refused', Cause: "{% 'Order ' & $orderId & ' was refused.' %}" },
});
