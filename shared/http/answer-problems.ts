import type middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { describeError, log } from '../adapters/logger.ts';
import { Problem } from './problem.ts';
import { requestIdOf } from './request-id.ts';
import { problemResponse } from './response.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

/** What AWS calls a request that came too fast, once the SDK's own retries have been of no help. */
const throttlingErrors = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TooManyRequestsException',
]);

const toProblemOfError = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  return error instanceof Error && throttlingErrors.has(error.name)
    ? new Problem('throttled', 'Too much is asked of us just now; try again in a moment.', {
        retryAfterSeconds: 1,
      })
    : new Problem('internal', 'Something went wrong on our side; try again.');
};

/** Answers every error as a problem. What was not foreseen becomes a plain 500, and its cause goes to the log alone. */
export const answerProblems = (): middy.MiddlewareObj<Event, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const { error, event } = request;
    const requestId = requestIdOf(event);
    if (!(error instanceof Problem)) {
      const { requestId: gatewayRequestId } = event.requestContext;
      const fields = { requestId, gatewayRequestId, routeKey: event.routeKey };
      log('error', 'request failed', { ...fields, ...describeError(error) });
    }
    request.response = problemResponse(toProblemOfError(error), event.rawPath, requestId);
  },
  after: (request) => {
    const { event, response } = request;
    if (response) response.headers = { ...response.headers, 'x-request-id': requestIdOf(event) };
  },
});
