/** Quotas of Step Functions that affect executions. */
export const maxPayloadBytes = 262_144;
export const maxVariablesBytes = 10 * 1024 * 1024;
export const maxHistoryEvents = 25_000;
export const maxSeconds = 99_999_999;
export const maxNameLength = 80;
export const maxRedriveDays = 14;
/** Ended executions are removed after this time, as on AWS. */
export const endedExecutionDays = 90;
/** Not a quota of AWS: it limits the file on one machine. */
export const maxEndedExecutions = 100_000;
/** Longer errors and causes of a function are shortened to what the API can return. */
export const maxErrorLength = 256;
export const maxCauseLength = 32_768;
