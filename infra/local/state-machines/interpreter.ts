import type { Definition, TaskState } from './definition.ts';
import {
  type ClockAndRandom,
  changeCurrent,
  closeDraft,
  currentOf,
  type Draft,
  definitionOf,
  errorDetails,
  openDraft,
  record,
} from './draft.ts';
import { endWait, enterState } from './enter-state.ts';
import type { Execution, ExecutionTrigger, Origin, Step } from './execution.ts';
import { setNextState, toDataDetails } from './leave-state.ts';
import { inputOf } from './scope.ts';
import { statesError } from './state-error.ts';
import { applyResult, applyTokenResult, failTask, scheduleTask, type Working } from './task-state.ts';

/** A new execution, before its first state. */
export function beginExecution(definition: Definition, origin: Origin): Step {
  const seconds = definition.TimeoutSeconds;
  const execution: Execution = {
    origin,
    status: 'RUNNING',
    variables: {},
    eventCount: 0,
    redriveCount: 0,
    ...(seconds !== undefined && { deadline: origin.startedAt + seconds * 1000 }),
  };
  const draft = openDraft(definition, execution, { now: origin.startedAt, random: () => 0 });
  record(draft, 'ExecutionStarted', { ...toDataDetails('input', origin.inputText), roleArn: origin.roleArn });
  setNextState(draft, definition.StartAt, inputOf(origin));
  return closeDraft(draft);
}

/** The current Task state. Undefined in other states. */
function findCurrentTask(draft: Draft): { state: TaskState; phase: Working } | undefined {
  if (draft.execution.status !== 'RUNNING') return undefined;
  const { phase } = currentOf(draft);
  const state = definitionOf(draft);
  return phase.type === 'working' && state.Type === 'Task' ? { state, phase } : undefined;
}

const isLate = (phase: Working, now: number): boolean =>
  now > (phase.deadline ?? Number.POSITIVE_INFINITY) || now > (phase.heartbeatBy ?? Number.POSITIVE_INFINITY);

async function finishAttempt(
  draft: Draft,
  trigger: Extract<ExecutionTrigger, { attempt: number }>,
): Promise<boolean> {
  const work = findCurrentTask(draft);
  if (work === undefined || work.phase.attempt !== trigger.attempt || work.phase.isSubmitted) return false;
  if (trigger.type === 'returned') await applyResult(draft, work.state, work.phase, trigger.result);
  // An acknowledged token result is kept, even if the function fails later.
  else if (work.phase.answer !== undefined)
    await applyTokenResult(draft, work.state, work.phase, work.phase.answer);
  else await failTask(draft, work.state, trigger);
  return true;
}

async function completeByToken(
  draft: Draft,
  trigger: Extract<ExecutionTrigger, { type: 'answered' | 'heartbeat' }>,
): Promise<boolean> {
  const work = findCurrentTask(draft);
  if (work === undefined || work.phase.token !== trigger.token) return false;
  const { state, phase } = work;
  // A token at the exact time of its timeout is in time. Later it is not, even if the timer has not fired yet.
  if (phase.answer !== undefined || isLate(phase, draft.now)) return false;
  if (trigger.type === 'answered') {
    if (phase.isSubmitted) await applyTokenResult(draft, state, phase, trigger.answer);
    else changeCurrent(draft, { phase: { ...phase, answer: trigger.answer } });
  } else if (phase.heartbeatSeconds !== undefined) {
    changeCurrent(draft, { phase: { ...phase, heartbeatBy: draft.now + phase.heartbeatSeconds * 1000 } });
  }
  return true;
}

async function checkTask(draft: Draft, state: TaskState, phase: Working): Promise<boolean> {
  const hasTimedOut = phase.deadline !== undefined && phase.deadline <= draft.now;
  const missedHeartbeat = phase.heartbeatBy !== undefined && phase.heartbeatBy <= draft.now;
  if (!hasTimedOut && !missedHeartbeat) return false;
  if (phase.answer !== undefined) await applyTokenResult(draft, state, phase, phase.answer);
  else {
    const failure = { error: statesError.timeout, cause: '', missedHeartbeat: !hasTimedOut };
    await failTask(draft, state, failure, 'timedOut');
  }
  return true;
}

function timeOutExecution(draft: Draft): void {
  // As in the service, only the event contains the error, and it has no previous event.
  record(draft, 'ExecutionTimedOut', { error: statesError.timeout }, 0);
  draft.execution = { ...draft.execution, status: 'TIMED_OUT', stoppedAt: draft.now };
}

async function checkTimeouts(draft: Draft): Promise<boolean> {
  const { deadline, status } = draft.execution;
  if (status !== 'RUNNING') return false;
  if (deadline !== undefined && deadline <= draft.now) {
    timeOutExecution(draft);
    return true;
  }
  const { phase } = currentOf(draft);
  const state = definitionOf(draft);
  if (phase.type === 'working' && state.Type === 'Task') return checkTask(draft, state, phase);
  if (phase.type === 'waiting' && state.Type === 'Wait' && phase.until <= draft.now) {
    await endWait(draft, state);
    return true;
  }
  if (phase.type === 'retrying' && state.Type === 'Task' && phase.until <= draft.now) {
    await scheduleTask(draft, state);
    return true;
  }
  return false;
}

async function enterCurrentState(draft: Draft): Promise<boolean> {
  if (draft.execution.status !== 'RUNNING' || currentOf(draft).phase.type !== 'ready') return false;
  const state = definitionOf(draft);
  // A redrive continues a task that was entered before, without a second entry event.
  if (state.Type === 'Task' && currentOf(draft).enteredEventId > 0) await scheduleTask(draft, state);
  else await enterState(draft);
  return true;
}

function abortExecution(draft: Draft, trigger: Extract<ExecutionTrigger, { type: 'abort' }>): boolean {
  if (draft.execution.status !== 'RUNNING') return false;
  const details = errorDetails(trigger.error, trigger.cause);
  record(draft, 'ExecutionAborted', details, 0);
  draft.execution = { ...draft.execution, status: 'ABORTED', stoppedAt: draft.now, ...details };
  return true;
}

function redriveExecution(draft: Draft, trigger: Extract<ExecutionTrigger, { type: 'redrive' }>): boolean {
  const { status, current, redriveCount } = draft.execution;
  if (status === 'RUNNING' || status === 'SUCCEEDED' || current === undefined) return false;
  record(draft, 'ExecutionRedriven', { redriveCount: redriveCount + 1 });
  const { stoppedAt: _at, error: _error, cause: _cause, ...execution } = draft.execution;
  const seconds = draft.definition.TimeoutSeconds;
  draft.execution = {
    ...execution,
    status: 'RUNNING',
    current: { ...current, phase: { type: 'ready' }, retries: [] },
    redriveCount: redriveCount + 1,
    redrivenAt: draft.now,
    ...(trigger.clientToken !== undefined && { redriveToken: trigger.clientToken }),
    ...(seconds !== undefined && { deadline: draft.now + seconds * 1000 }),
  };
  return true;
}

async function applyTrigger(draft: Draft, trigger: ExecutionTrigger): Promise<boolean> {
  switch (trigger.type) {
    case 'proceed':
      return enterCurrentState(draft);
    case 'clock':
      return checkTimeouts(draft);
    case 'returned':
    case 'threw':
      return finishAttempt(draft, trigger);
    case 'answered':
    case 'heartbeat':
      return completeByToken(draft, trigger);
    case 'abort':
      return abortExecution(draft, trigger);
    case 'redrive':
      return redriveExecution(draft, trigger);
  }
}

/**
 * Computes the next state of an execution after a trigger, with its history events. It stops at the end of a state, or
 * when the execution must wait for a task, a token or the clock. It does no I/O; `ports` provides clock and randomness.
 */
export async function advance(
  definition: Definition,
  execution: Execution,
  trigger: ExecutionTrigger,
  ports: ClockAndRandom,
): Promise<Step> {
  const draft = openDraft(definition, execution, ports);
  const changed = await applyTrigger(draft, trigger);
  return changed ? closeDraft(draft) : { changed, execution, events: [] };
}
