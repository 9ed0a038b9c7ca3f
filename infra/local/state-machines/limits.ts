/** Step Functions' quotas that decide how an execution goes on; the names are the quotas' own. */
export const payloadBytesMax = 262_144;
export const variablesBytesMax = 10 * 1024 * 1024;
export const historyEventsMax = 25_000;
export const secondsMax = 99_999_999;
export const nameLengthMax = 80;
export const redrivableDays = 14;
/** Errors and causes are cut, not refused, when a function makes them longer than the API can answer. */
export const errorLengthMax = 256;
export const causeLengthMax = 32_768;
