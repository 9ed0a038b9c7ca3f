/** Quotas of Step Functions that affect executions. */
export const maxPayloadBytes = 262_144;
export const maxVariablesBytes = 10 * 1024 * 1024;
export const maxHistoryEvents = 25_000;
export const maxSeconds = 99_999_999;
export const maxNameLength = 80;
export const maxRedriveDays = 14;
/** Longer errors and causes of a function are shortened to what the API can return. */
export const maxErrorLength = 256;
export const maxCauseLength = 32_768;
