import { describe, expect, test } from 'vitest';
import { outputOf, typesOf, walk } from './echo-walk.ts';
import { createInvokeState, functionArn, machineArn } from './machines.ts';

describe('Pass', () => {
  test('passes its input on without an Output, and its Output instead of the input with one', async () => {
    expect(outputOf(await walk({ Keep: { Type: 'Pass', End: true } }, { a: 1 }))).toEqual({ a: 1 });
    const shaped = await walk(
      { Shape: { Type: 'Pass', Output: { b: '{% $states.input.a + 1 %}', c: 'plain' }, End: true } },
      { a: 1 },
    );
    expect(outputOf(shaped)).toEqual({ b: 2, c: 'plain' });
  });

  test('assigns variables that later states see, while its own Output sees the old ones', async () => {
    const done = await walk(
      {
        First: { Type: 'Pass', Assign: { count: 1, names: ['{% $states.input.name %}'] }, Next: 'Second' },
        Second: {
          Type: 'Pass',
          Assign: { count: '{% $count + 1 %}' },
          Output: '{% $count %}',
          Next: 'Third',
        },
        Third: {
          Type: 'Pass',
          Output: { before: '{% $states.input %}', after: '{% $count %}', names: '{% $names %}' },
          End: true,
        },
      },
      { name: 'Vega' },
    );
    expect(outputOf(done)).toEqual({ before: 1, after: 2, names: ['Vega'] });
  });

  test('shows its assignments in the history, as JSON texts', async () => {
    const done = await walk({ Only: { Type: 'Pass', Assign: { price: { amount: 5 } }, End: true } });
    expect(done.history()[2]?.details).toMatchObject({
      assignedVariables: { price: '{"amount":5}' },
      assignedVariablesDetails: { truncated: false },
    });
  });
});

describe('Choice', () => {
  const states = {
    Choose: {
      Type: 'Choice',
      Choices: [
        {
          Condition: '{% $states.input.n > 10 %}',
          Assign: { size: 'large' },
          Output: { from: 'rule 1' },
          Next: 'End',
        },
        { Condition: '{% $states.input.n > 5 %}', Next: 'End' },
      ],
      Default: 'End',
      Assign: { size: 'small' },
      Output: { from: 'default' },
    },
    End: {
      Type: 'Pass',
      Output: { input: '{% $states.input %}', size: "{% $exists($size) ? $size : 'unset' %}" },
      End: true,
    },
  };

  test.each([
    [11, { input: { from: 'rule 1' }, size: 'large' }],
    [6, { input: { n: 6 }, size: 'unset' }],
    [5, { input: { from: 'default' }, size: 'small' }],
  ])('with %d takes the first rule that is true, with that rule’s Output and Assign', async (n, expected) => {
    expect(outputOf(await walk(states, { n }))).toEqual(expected);
  });

  test('without a true rule and without a Default fails with States.NoChoiceMatched', async () => {
    const { Default: _, Output: __, Assign: ___, ...rest } = states.Choose;
    const done = await walk({ Choose: rest, End: states.End }, { n: 1 });
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.NoChoiceMatched' });
    expect(typesOf(done)).toEqual(['ExecutionStarted', 'ChoiceStateEntered', 'ExecutionFailed']);
  });

  test('with a condition that is not a boolean fails as a query error', async () => {
    const done = await walk({
      Choose: { Type: 'Choice', Choices: [{ Condition: '{% 1 %}', Next: 'End' }] },
      End: { Type: 'Succeed' },
    });
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(done.execution().cause).toContain('Choices[0]/Condition');
  });
});

describe('Wait', () => {
  test('waits whole seconds, given as a number or by an expression', async () => {
    const done = await walk(
      { Rest: { Type: 'Wait', Seconds: '{% $states.input.hours * 3600 %}', End: true } },
      { hours: 72 },
    );
    expect(done.waitingState()).toEqual({ state: 'Rest', dueAt: done.now() + 72 * 3_600_000 });
    await done.elapse(72 * 3600 - 1);
    expect(done.execution().status).toBe('RUNNING');
    await done.elapse(1);
    expect(done.execution().status).toBe('SUCCEEDED');
    expect(typesOf(done)).toEqual([
      'ExecutionStarted',
      'WaitStateEntered',
      'WaitStateExited',
      'ExecutionSucceeded',
    ]);
  });

  test('waits until a time, and not at all when that is past', async () => {
    const states = { Rest: { Type: 'Wait', Timestamp: '{% $states.input %}', End: true } };
    const waited = await walk(states, '2026-01-01T08:00:00.500+08:00');
    expect(waited.waitingState().dueAt).toBe(Date.UTC(2026, 0, 1, 0, 0, 0, 500));
    const past = await walk(states, '2020-01-01T00:00:00Z');
    await past.elapse(0);
    expect(past.execution().status).toBe('SUCCEEDED');
  });

  test.each([[-1], [1.5], ['soon'], [100_000_000]])('refuses %j seconds', async (seconds) => {
    const done = await walk({ Rest: { Type: 'Wait', Seconds: '{% $states.input %}', End: true } }, seconds);
    expect(done.execution().error).toBe('States.QueryEvaluationError');
  });
});

describe('Succeed and Fail', () => {
  test('Succeed ends the execution with its Output', async () => {
    const done = await walk({ Well: { Type: 'Succeed', Output: { was: '{% $states.input %}' } } }, 7);
    expect(outputOf(done)).toEqual({ was: 7 });
    expect(typesOf(done)).toEqual([
      'ExecutionStarted',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
  });

  test('Fail ends it with an error and a cause, both plain or evaluated', async () => {
    const done = await walk(
      { Badly: { Type: 'Fail', Error: 'Refused', Cause: "{% 'for ' & $states.input.why %}" } },
      { why: 'price' },
    );
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'Refused', cause: 'for price' });
    expect(typesOf(done)).toEqual(['ExecutionStarted', 'FailStateEntered', 'ExecutionFailed']);
  });

  test('Fail without an error name omits it', async () => {
    const done = await walk({ Badly: { Type: 'Fail' } });
    expect(done.history().at(-1)?.details).toEqual({});
  });
});

describe('Task', () => {
  test('through lambda:invoke sees the payload inside the service’s response', async () => {
    const done = await walk({ Do: createInvokeState() }, { a: 1 }, () => ({ payload: { b: 2 } }));
    expect(outputOf(done)).toEqual({ ExecutedVersion: '$LATEST', Payload: { b: 2 }, StatusCode: 200 });
    expect(typesOf(done)).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
    expect(done.history()[2]?.details).toEqual({
      resourceType: 'lambda',
      resource: 'invoke',
      region: 'us-east-1',
      parameters: JSON.stringify({ FunctionName: functionArn, Payload: { a: 1 } }),
    });
  });

  test('the context contains the execution, the state and the machine', async () => {
    const done = await walk(
      { Inspect: { Type: 'Pass', Output: '{% $states.context %}', End: true } },
      { a: 1 },
    );
    expect(outputOf(done)).toEqual({
      Execution: {
        Id: `${machineArn('walked').replace('stateMachine', 'execution')}:walk`,
        Name: 'walk',
        Input: { a: 1 },
        StartTime: '2026-01-01T00:00:00.000Z',
        RoleArn: 'arn:aws:iam::000000000000:role/walked',
        RedriveCount: 0,
      },
      State: { Name: 'Inspect', EnteredTime: '2026-01-01T00:00:00.000Z', RetryCount: 0 },
      StateMachine: { Id: machineArn('walked'), Name: 'walked' },
    });
  });

  test('without a FunctionName fails with States.Runtime, which nothing catches', async () => {
    const state = createInvokeState({
      Arguments: { Payload: 1 },
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Well' }],
      Next: 'Well',
    });
    const done = await walk({ Do: state, Well: { Type: 'Succeed' } });
    expect(done.execution()).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
  });
});
