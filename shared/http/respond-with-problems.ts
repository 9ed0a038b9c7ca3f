import type middy from '@middy/core';
import { reportFailedRequest } from '../adapters/report-failed-request.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Event, Result } from './event.ts';
import { Problem } from './problem.ts';
import { requestIdOf } from './request-id.ts';
import { problemResponse } from './response.ts';

/** Errors of AWS services for throttled requests, after the retries of the SDK. */
const throttlingErrors = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TooManyRequestsException',
]);

const toProblemOfError = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  return error instanceof Error && throttlingErrors.has(error.name)
    ? new Problem('throttled', 'Too many requests. Retry after one second.', { retryAfterSeconds: 1 })
    : new Problem(
        'internal',
        'An internal error occurred. Retry the request; if it fails again, report its requestId.',
      );
};

/** Responds to every error with a problem. The cause of an unexpected error is only logged. */
export const respondWithProblems = (): middy.MiddlewareObj<Event, Result> => ({
  onError: (request) => {
    const { error, event } = request;
    const requestId = requestIdOf(event);
    if (!(error instanceof Problem)) {
      const { requestId: gatewayRequestId } = event.requestContext;
      reportFailedRequest(error, { requestId, gatewayRequestId, routeKey: event.routeKey });
    }
    const language = chooseLanguage(event.headers['accept-language']);
    request.response = problemResponse(toProblemOfError(error), event.rawPath, requestId, language);
  },
  after: (request) => {
    const { event, response } = request;
    if (response) response.headers = { ...response.headers, 'x-request-id': requestIdOf(event) };
  },
});
