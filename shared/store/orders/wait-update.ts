import { keys } from '../keys.ts';

/**
 * How the workflow stores the token of a wait by itself: an update of the order's item with the values `:token`,
 * `:handsTo`, `:checkAt`, `:version` and `:one` (1). It does what `waitWrite` does, and tells in `waitRevision` which
 * revision it made, so that a command that read the order before it need not run again.
 */
export const waitUpdate = {
  key: keys.order(''),
  UpdateExpression:
    'SET taskToken = :token, handsTo = :handsTo, waitRevision = revision + :one, gsi5sk = :checkAt REMOVE parkedAt ADD revision :one',
  ConditionExpression: 'version = :version',
} as const;
