import validateAsl from 'asl-validator';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '#infra/local/state-machines/json.ts';
import { InvalidDefinition, readDefinition } from '#infra/local/state-machines/read-definition.ts';
import { createInvokeState, createTokenState, functionArn, machineOf, orderMachine } from './machines.ts';

function faultsOf(definition: string | object): readonly string[] {
  try {
    readDefinition(definition);
    return [];
  } catch (error) {
    if (error instanceof InvalidDefinition) return error.faults;
    throw error;
  }
}

const end: JsonObject = { Type: 'Succeed' };
/** A machine that may enter the given state, and may end without it. */
const withState = (state: Json): JsonObject => {
  const start = { Type: 'Choice', Choices: [{ Condition: true, Next: 'Odd' }], Default: 'Fine' };
  return machineOf({ Start: start, Odd: state, Fine: end });
};

test('a whole machine is read, from an object and from a text, and keeps its text under a hash', () => {
  const fromObject = readDefinition(orderMachine);
  const fromText = readDefinition(JSON.stringify(orderMachine));
  expect(fromObject.hash).toBe(fromText.hash);
  expect(JSON.parse(fromText.text)).toEqual(orderMachine);
  expect(readDefinition(JSON.stringify(orderMachine, null, 2)).hash).not.toBe(fromText.hash);
});

test('what is accepted here is valid Amazon States Language to another validator', () => {
  expect(validateAsl(orderMachine)).toMatchObject({ isValid: true });
});

describe('an unsupported feature is refused with the name of the state and the reason', () => {
  test.each<[string, Json, string]>([
    [
      'Map',
      { Type: 'Map' },
      'State \'Odd\': the type "Map" is not supported; use Pass, Task, Choice, Wait, Succeed, Fail.',
    ],
    ['Parallel', { Type: 'Parallel' }, 'the type "Parallel" is not supported'],
    [
      'JSONPath fields',
      { Type: 'Pass', ResultPath: '$.a', Next: 'Fine' },
      "State 'Odd': the field ResultPath is not supported.",
    ],
    [
      'JSONPath states',
      { Type: 'Pass', QueryLanguage: 'JSONPath', Next: 'Fine' },
      "State 'Odd': it uses JSONPath; set QueryLanguage to 'JSONata'",
    ],
    [
      'activities',
      { ...createInvokeState(), Resource: 'arn:aws:states:us-east-1:000000000000:activity:a' },
      'is not supported; use lambda:invoke',
    ],
    [
      '.sync',
      { ...createInvokeState(), Resource: 'arn:aws:states:::states:startExecution.sync:2' },
      'is not supported; use lambda:invoke',
    ],
    [
      'other machines',
      { ...createInvokeState(), Resource: 'arn:aws:states:::states:startExecution' },
      'is not supported; use lambda:invoke',
    ],
    [
      "a function's own ARN",
      { ...createInvokeState(), Resource: functionArn },
      'is not supported; use lambda:invoke',
    ],
    [
      'other services',
      { ...createInvokeState(), Resource: 'arn:aws:states:::dynamodb:putItem' },
      'is not supported; use lambda:invoke',
    ],
    ['$eval', { Type: 'Pass', Output: { a: ["{% $eval('1') %}"] }, Next: 'Fine' }, 'Output calls $eval'],
  ])('%s', (_, state, fault) => {
    expect(faultsOf(withState(state)).join('\n')).toContain(fault);
  });

  test('a machine without a query language uses JSONPath', () => {
    const { QueryLanguage: _, ...machine } = machineOf({ Fine: end });
    expect(faultsOf(machine)).toEqual([
      "State 'Fine': it uses JSONPath; set QueryLanguage to 'JSONata' on the machine.",
    ]);
    expect(faultsOf({ ...machine, States: { Fine: { ...end, QueryLanguage: 'JSONata' } } })).toEqual([]);
  });
});

describe('an invalid definition is refused', () => {
  test.each<[string, Json, string]>([
    ['neither Next nor End', { Type: 'Pass' }, 'it needs either Next or End'],
    ['both Next and End', { Type: 'Pass', Next: 'Fine', End: true }, 'it needs either Next or End'],
    ['a target that is not there', { Type: 'Pass', Next: 'Nowhere' }, "there is no state 'Nowhere' to go to"],
    [
      'a catcher’s target that is not there',
      createInvokeState({ Catch: [{ ErrorEquals: ['A'], Next: 'Nowhere' }] }),
      "'Nowhere'",
    ],
    ['wrong JSONata', { Type: 'Pass', Output: '{% $a + %}', Next: 'Fine' }, 'Output is not valid JSONata'],
    [
      'a Choice without rules',
      { Type: 'Choice', Choices: [], Default: 'Fine' },
      'Choices has to list at least one rule',
    ],
    [
      'a rule without a condition',
      { Type: 'Choice', Choices: [{ Next: 'Fine' }] },
      'Choices at 0: Condition is missing',
    ],
    [
      'a condition that is text',
      { Type: 'Choice', Choices: [{ Condition: 'yes', Next: 'Fine' }] },
      'Condition has to be a JSONata expression',
    ],
    [
      'two ways to wait',
      { Type: 'Wait', Seconds: 1, Timestamp: '2026-01-01T00:00:00Z', Next: 'Fine' },
      'it needs either Seconds or Timestamp',
    ],
    [
      'a time without a zone',
      { Type: 'Wait', Timestamp: '2026-01-01T00:00:00', Next: 'Fine' },
      'Timestamp has to be an RFC 3339 time',
    ],
    [
      'a heartbeat as long as the timeout',
      createTokenState({ TimeoutSeconds: 5, HeartbeatSeconds: 5 }),
      'HeartbeatSeconds has to be smaller',
    ],
    [
      'no time at all',
      createTokenState({ TimeoutSeconds: 0 }),
      'TimeoutSeconds has to be a whole number from 1',
    ],
    [
      'States.ALL beside others',
      createInvokeState({ Retry: [{ ErrorEquals: ['A', 'States.ALL'] }] }),
      'States.ALL together with other names',
    ],
    [
      'States.ALL before others',
      createInvokeState({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['A'] }] }),
      'States.ALL before its last entry',
    ],
    [
      'a backoff that shrinks',
      createInvokeState({ Retry: [{ ErrorEquals: ['A'], BackoffRate: 0.5 }] }),
      'BackoffRate has to be a number of at least 1',
    ],
    [
      'the reserved variable',
      { Type: 'Pass', Assign: { states: 1 }, Next: 'Fine' },
      'assigns the reserved variable states',
    ],
    ['a variable with a space', { Type: 'Pass', Assign: { 'a b': 1 }, Next: 'Fine' }, "assigns 'a b'"],
    ['a state that is no object', 'odd', 'it has to be an object'],
  ])('%s', (_, state, fault) => {
    expect(faultsOf(withState(state)).join('\n')).toContain(fault);
  });

  test('a name of 80 characters is the longest', () => {
    expect(faultsOf(machineOf({ ['x'.repeat(80)]: end }))).toEqual([]);
    expect(faultsOf(machineOf({ ['x'.repeat(81)]: end })).join()).toContain('its name is over 80 characters');
  });

  test('an unknown start, a text that is not JSON, and several faults are refused', () => {
    expect(faultsOf({ ...machineOf({ Fine: end }), StartAt: 'Nowhere' })).toEqual([
      "Machine: there is no state 'Nowhere' to start at.",
    ]);
    expect(faultsOf('{')).toEqual(['The definition must be a JSON object.']);
    expect(faultsOf(machineOf({ A: { Type: 'Map' }, B: { Type: 'Pass' } }))).toHaveLength(4);
  });
});

test.each(['arn:aws-cn:states:::lambda:invoke', 'arn:aws:states:::lambda:invoke.waitForTaskToken'])(
  'a resource is read in every partition: %s',
  (resource) => {
    expect(faultsOf(withState({ ...createInvokeState(), Resource: resource }))).toEqual([]);
  },
);

test('an unreachable state is refused, and so is a machine that can never end', () => {
  const lost = machineOf({ Fine: end, Lost: end });
  expect(faultsOf(lost)).toEqual(["State 'Lost': no state leads to it."]);
  const endless = machineOf({ Ping: { Type: 'Pass', Next: 'Pong' }, Pong: { Type: 'Pass', Next: 'Ping' } });
  expect(faultsOf(endless)).toEqual([
    'Machine: it can never end; it needs a state with End, Succeed or Fail.',
  ]);
});

test('a state behind a catcher only is reachable', () => {
  const catching = createInvokeState({ Catch: [{ ErrorEquals: ['Busy'], Next: 'Fine' }] });
  expect(faultsOf(machineOf({ Do: catching, Fine: end }))).toEqual([]);
});
