import { describe, expect, test } from 'vitest';
import { withdrawalLifecycle } from '#shared/domain/withdrawals/lifecycle.ts';
import { functionNameOf, withdrawalMachine } from '#test/support/definitions.ts';
import { toFunctionRequest } from '#test/support/state-machines/function-request.ts';
import { startWalk } from '#test/support/state-machines/walk.ts';

const withdrawalId = 'wdr_1';

type Status = keyof typeof withdrawalLifecycle;

/**
 * Runs the machine from a status; each function returns the next of its statuses, and then always its last
 * one.
 */
const walkFrom = async (
  status: Status,
  answers: { submit?: readonly (Status | 'fails')[]; query?: readonly (Status | 'fails')[] } = {},
) => {
  const calledFunctions: string[] = [];
  const next = (name: string, statuses: readonly (Status | 'fails')[] = []) => {
    const calls = calledFunctions.filter((one) => one === name).length;
    calledFunctions.push(name);
    return statuses[Math.min(calls, statuses.length - 1)];
  };
  const walk = await startWalk({
    definition: withdrawalMachine,
    input: { withdrawalId, status },
    perform: (request) => {
      const name = functionNameOf(toFunctionRequest(request).functionName);
      const answer = next(name, name === 'submit-payout' ? answers.submit : answers.query);
      return answer === undefined || answer === 'fails'
        ? { error: 'Error', cause: 'the test makes it fail' }
        : { payload: { withdrawalId, status: answer } };
    },
  });
  return { walk, calledFunctions };
};

const runToEnd = async ({ walk }: Awaited<ReturnType<typeof walkFrom>>) => {
  for (let turn = 0; turn < 200 && walk.execution().status === 'RUNNING'; turn += 1)
    await walk.elapseUntilDue();
  return walk.execution().status;
};

const lastState = ({ walk }: Awaited<ReturnType<typeof walkFrom>>) =>
  walk
    .history()
    .filter(({ type }) => type.endsWith('StateEntered'))
    .at(-1)?.details?.name;

describe('the withdrawal’s machine', () => {
  test('queries the provider every hour for as long as it takes, even months', async () => {
    const walked = await walkFrom('requested', { submit: ['processing'], query: ['processing'] });
    for (let turn = 0; turn < 1_100; turn += 1) await walked.walk.elapseUntilDue();
    expect(walked.walk.execution().status).toBe('RUNNING');
    expect(walked.calledFunctions.length).toBeGreaterThan(1_050);
  });

  test.each([
    ['paid at once', { submit: ['paid'] }, 'Paid', 0],
    ['refused at once', { submit: ['failed'] }, 'Money is back with the creator', 0],
    ['accepted and paid later', { submit: ['processing'], query: ['processing', 'paid'] }, 'Paid', 2],
    ['of unknown outcome, found as paid', { submit: ['unknown'], query: ['paid'] }, 'Paid', 1],
    [
      'of unknown outcome, found as refused',
      { submit: ['unknown'], query: ['unknown', 'failed'] },
      'Money is back with the creator',
      2,
    ],
    [
      'never received, and sent again',
      { submit: ['unknown', 'paid'], query: ['unknown', 'requested'] },
      'Paid',
      2,
    ],
  ] as const)('brings a payout that is %s to its end', async (_what, answers, end, questions) => {
    const walked = await walkFrom('requested', answers);
    expect(await runToEnd(walked)).toBe('SUCCEEDED');
    expect(lastState(walked)).toBe(end);
    expect(walked.calledFunctions.filter((name) => name === 'query-payout')).toHaveLength(questions);
  });

  test('queries after 10, 20, 40 … seconds and then every hour', async () => {
    const { walk } = await walkFrom('unknown', { query: ['unknown'] });
    const pauses: number[] = [];
    while (pauses.length < 13) {
      pauses.push(((walk.waitingState().dueAt ?? 0) - walk.now()) / 1000);
      await walk.elapseUntilDue();
    }
    expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600, 3600]);
  });

  test('fails visibly when a person has to decide', async () => {
    const walked = await walkFrom('processing', { query: ['needs_operator'] });
    expect(await runToEnd(walked)).toBe('FAILED');
    expect(lastState(walked)).toBe('Needs operator');
  });

  test('never sends a payout of unknown outcome again', async () => {
    const walked = await walkFrom('requested', { submit: ['unknown'], query: ['unknown'] });
    await walked.walk.elapse(86_400);
    expect(walked.calledFunctions.filter((name) => name === 'submit-payout')).toHaveLength(1);
  });

  test('continues a payout that was being sent when its function failed', async () => {
    const walked = await walkFrom('submitting', { submit: ['unknown'], query: ['paid'] });
    expect(await runToEnd(walked)).toBe('SUCCEEDED');
  });

  test.each(['submit', 'query'] as const)('survives a long failure of its %s function', async (name) => {
    const failing = Array.from({ length: 15 }, () => 'fails' as const);
    const answers = {
      submit: name === 'submit' ? ([...failing, 'paid'] as const) : (['unknown'] as const),
      query: name === 'query' ? ([...failing, 'paid'] as const) : (['requested'] as const),
    };
    const walked = await walkFrom('requested', answers);
    expect(await runToEnd(walked)).toBe('SUCCEEDED');
    expect(lastState(walked)).toBe('Paid');
  });

  test.each(Object.keys(withdrawalLifecycle) as Status[])(
    'knows where to continue from %s',
    async (status) => {
      const walked = await walkFrom(status, { submit: ['paid'], query: ['paid'] });
      const isEnd = ['paid', 'failed', 'returned', 'needs_operator'].includes(status);
      const expected = status === 'needs_operator' ? 'FAILED' : 'SUCCEEDED';
      if (isEnd) expect(walked.calledFunctions).toEqual([]);
      expect(await runToEnd(walked)).toBe(expected);
    },
  );
});
