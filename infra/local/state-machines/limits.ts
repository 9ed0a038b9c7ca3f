/** Step Functions' quotas that decide how an execution goes on; the names are the quotas' own. */
export const maxPayloadBytes = 262_144;
export const maxVariablesBytes = 10 * 1024 * 1024;
export const maxHistoryEvents = 25_000;
export const maxSeconds = 99_999_999;
export const maxNameLength = 80;
export const maxRedriveDays = 14;
/** Errors and causes are cut, not refused, when a function makes them longer than the API can answer. */
export const maxErrorLength = 256;
export const maxCauseLength = 32_768;
