import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Other request ids of clients appear neither in responses nor in the log. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._:=+/-]{0,127}$/;

/** The id of a request in the response and the log: from the client, or else from the gateway. */
export const requestIdOf = ({
  headers,
  requestContext,
}: Pick<APIGatewayProxyEventV2, 'headers' | 'requestContext'>): string => {
  const given = headers['x-request-id'];
  return given !== undefined && wellFormed.test(given) ? given : requestContext.requestId;
};
