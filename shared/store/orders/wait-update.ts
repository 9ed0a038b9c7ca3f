import { keys } from '../keys.ts';

/**
 * How the workflow stores the token of a wait by itself: an update of the order's item with the values `:token`,
 * `:handsTo`, `:checkAt`, `:version` and `:one` (1). It does what `waitWrite` does.
 */
export const waitUpdate = {
  key: keys.order(''),
  UpdateExpression:
    'SET taskToken = :token, handsTo = :handsTo, gsi5sk = :checkAt REMOVE parkedAt ADD revision :one',
  ConditionExpression: 'version = :version',
} as const;
