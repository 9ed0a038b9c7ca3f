import { toInstant } from '../domain/time.ts';
import { describeError, type LogFields, log } from './logger.ts';
import { countMetric } from './metrics.ts';

/** Logs and counts an unexpected error of a request. Lambda counts only the errors that leave a function. */
export const reportFailedRequest = (error: unknown, fields: LogFields): void => {
  log('error', 'request failed', { ...fields, ...describeError(error) });
  countMetric('RequestsFailed', 1, toInstant(Date.now()));
};
