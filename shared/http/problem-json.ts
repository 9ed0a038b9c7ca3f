import type middy from '@middy/core';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { describeError, log } from '../adapters/logger.ts';
import { problemAnswer } from './answer.ts';
import { Problem } from './problem.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Answers every error as a problem. What was not foreseen becomes a plain 500, and its cause goes to the log alone. */
export const problemJson = (): middy.MiddlewareObj<Event, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const { error, event } = request;
    const { requestId } = event.requestContext;
    if (!(error instanceof Problem)) {
      log('error', 'request failed', { requestId, routeKey: event.routeKey, ...describeError(error) });
    }
    const problem =
      error instanceof Problem
        ? error
        : new Problem('internal', 'Something went wrong on our side; try again.');
    request.response = problemAnswer(problem, event.rawPath, requestId);
  },
  after: (request) => {
    const { requestId } = request.event.requestContext;
    if (request.response)
      request.response.headers = { ...request.response.headers, 'x-request-id': requestId };
  },
});
