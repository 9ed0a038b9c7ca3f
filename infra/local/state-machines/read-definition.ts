import { createHash } from 'node:crypto';
import type { Definition } from './definition.ts';
import * as rule from './field-rules.ts';
import { isObject, type Json, type JsonObject, parseJson } from './json.ts';
import { maxNameLength, maxSeconds } from './limits.ts';
import { findReachabilityFaults, listTargets } from './reachability.ts';
import { readTaskResource, supportedResources } from './task-resource.ts';

/** A definition that is not valid Amazon States Language, or uses an unsupported part of it. */
export class InvalidDefinition extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`Invalid State Machine Definition: ${faults.join(' ')}`);
    this.name = 'InvalidDefinition';
    this.faults = faults;
  }
}

/** A parsed definition, and the hash of its text. Executions keep the text that they started with. */
export type ReadDefinition = {
  readonly definition: Definition;
  readonly text: string;
  readonly hash: string;
};

const everyState = { Type: rule.text, Comment: rule.text, QueryLanguage: rule.oneOf('JSONata') };
const transition = { Next: rule.text, End: rule.oneOf(true) };
const outcome = { Assign: rule.assignments, Output: rule.isTemplate };
const errorEquals = { ErrorEquals: rule.errorNames };

const retrier = {
  ...errorEquals,
  Comment: rule.text,
  IntervalSeconds: rule.wholeNumber(1, maxSeconds),
  MaxAttempts: rule.wholeNumber(0, maxSeconds),
  BackoffRate: rule.atLeastOne,
  MaxDelaySeconds: rule.wholeNumber(1, 31_622_400),
  JitterStrategy: rule.oneOf('FULL', 'NONE'),
};
const catcher = { ...errorEquals, ...outcome, Comment: rule.text, Next: rule.text };
const choiceRule = { ...outcome, Comment: rule.text, Condition: rule.condition, Next: rule.text };

const resource: rule.FieldRule = (value) => {
  if (typeof value === 'string' && readTaskResource(value) !== undefined) return [];
  const supported = supportedResources.join(' or ');
  return [
    `${JSON.stringify(value)} is not supported; use ${supported}, each with or without .waitForTaskToken`,
  ];
};

/** The optional and required fields of each supported state type. */
const stateRules: Readonly<Record<string, { fields: Record<string, rule.FieldRule>; required: string[] }>> = {
  Pass: { fields: { ...everyState, ...transition, ...outcome }, required: [] },
  Task: {
    fields: {
      ...everyState,
      ...transition,
      ...outcome,
      Resource: resource,
      Arguments: rule.isTemplate,
      TimeoutSeconds: rule.seconds(1),
      HeartbeatSeconds: rule.seconds(1),
      Retry: rule.listOf(retrier, ['ErrorEquals']),
      Catch: rule.listOf(catcher, ['ErrorEquals', 'Next']),
    },
    required: ['Resource'],
  },
  Choice: {
    fields: {
      ...everyState,
      ...outcome,
      Choices: rule.listOf(choiceRule, ['Condition', 'Next']),
      Default: rule.text,
    },
    required: ['Choices'],
  },
  Wait: {
    fields: { ...everyState, ...transition, ...outcome, Seconds: rule.seconds(0), Timestamp: rule.timestamp },
    required: [],
  },
  Succeed: { fields: { ...everyState, Output: rule.isTemplate }, required: [] },
  Fail: {
    fields: { ...everyState, Error: rule.textOrExpression, Cause: rule.textOrExpression },
    required: [],
  },
};

const isTransitional = (type: unknown): boolean => type === 'Pass' || type === 'Task' || type === 'Wait';

const toList = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** `States.ALL` makes later entries unreachable, so it must be in the last one. */
function findWildcardFaults(list: Json | undefined, field: string): string[] {
  const earlierFaults = toList(list).slice(0, -1);
  return earlierFaults.some(({ ErrorEquals: names }) => Array.isArray(names) && names.includes('States.ALL'))
    ? [`${field} has States.ALL before its last entry`]
    : [];
}

function findShapeFaults(state: JsonObject): string[] {
  const faults: string[] = [];
  if (isTransitional(state.Type) && 'Next' in state === 'End' in state)
    faults.push('it needs either Next or End');
  if (state.Type === 'Wait' && 'Seconds' in state === 'Timestamp' in state) {
    faults.push('it needs either Seconds or Timestamp');
  }
  if (state.Type === 'Choice' && Array.isArray(state.Choices) && state.Choices.length === 0) {
    faults.push('Choices has to list at least one rule');
  }
  const { TimeoutSeconds: timeout, HeartbeatSeconds: heartbeat } = state;
  if (typeof timeout === 'number' && typeof heartbeat === 'number' && heartbeat >= timeout) {
    faults.push('HeartbeatSeconds has to be smaller than TimeoutSeconds');
  }
  return [
    ...faults,
    ...findWildcardFaults(state.Retry, 'Retry'),
    ...findWildcardFaults(state.Catch, 'Catch'),
  ];
}

const findTargetFaults = (state: JsonObject, states: JsonObject): string[] =>
  listTargets(state)
    .filter((target) => !Object.hasOwn(states, target))
    .map((target) => `there is no state '${target}' to go to`);

function findStateFaults(
  name: string,
  state: Json,
  states: JsonObject,
  machineLanguage: Json | undefined,
): string[] {
  const addFault = (fault: string): string => `State '${name}': ${fault}.`;
  if (!isObject(state)) return [addFault('it has to be an object')];
  if ((state.QueryLanguage ?? machineLanguage) !== 'JSONata') {
    return [addFault("it uses JSONPath; set QueryLanguage to 'JSONata' on the machine")];
  }
  const known = typeof state.Type === 'string' ? stateRules[state.Type] : undefined;
  if (known === undefined) {
    return [
      addFault(
        `the type ${JSON.stringify(state.Type)} is not supported; use ${Object.keys(stateRules).join(', ')}`,
      ),
    ];
  }
  const faults = findFieldOrShapeFaults(state, known, states);
  return (
    name.length > maxNameLength ? [`its name is over ${maxNameLength} characters`, ...faults] : faults
  ).map(addFault);
}

const findFieldOrShapeFaults = (
  state: JsonObject,
  known: { fields: Record<string, rule.FieldRule>; required: string[] },
  states: JsonObject,
): string[] => [
  ...rule.fieldFaults(state, known.fields, known.required),
  ...findShapeFaults(state),
  ...findTargetFaults(state, states),
];

const machineRules = {
  Comment: rule.text,
  Version: rule.oneOf('1.0'),
  QueryLanguage: rule.oneOf('JSONata', 'JSONPath'),
  StartAt: rule.text,
  States: (value: Json) =>
    isObject(value) && Object.keys(value).length > 0 ? [] : ['has to hold at least one state'],
  TimeoutSeconds: rule.wholeNumber(1, maxSeconds),
};

const findGraphFaults = (states: JsonObject, startAt: string): string[] =>
  Object.hasOwn(states, startAt)
    ? findReachabilityFaults(states, startAt)
    : [`Machine: there is no state '${startAt}' to start at.`];

function findDefinitionFaults(definition: Json | undefined): string[] {
  if (!isObject(definition)) return ['The definition must be a JSON object.'];
  const stateFields = rule
    .fieldFaults(definition, machineRules, ['StartAt', 'States'])
    .map((fault) => `Machine: ${fault}.`);
  const { States: states, StartAt: startAt } = definition;
  if (!isObject(states)) return stateFields;
  const inGraph = typeof startAt === 'string' ? findGraphFaults(states, startAt) : [];
  const inStates = Object.entries(states).flatMap(([name, state]) =>
    findStateFaults(name, state, states, definition.QueryLanguage),
  );
  return [...stateFields, ...inStates, ...inGraph];
}

/**
 * Parses a state machine definition (Amazon States Language, JSONata mode). Throws `InvalidDefinition` with every error
 * and its state.
 */
export function readDefinition(source: string | object): ReadDefinition {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const definition = parseJson(text);
  const faults = findDefinitionFaults(definition);
  if (faults.length > 0) throw new InvalidDefinition(faults);
  // The rules above check every field of the type.
  return {
    definition: definition as unknown as Definition,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
  };
}
