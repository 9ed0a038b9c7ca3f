import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What a client may call its request. Anything else is repeated neither in answers nor in the log. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._:=+/-]{0,127}$/;

/** The id that a request is answered and logged under: the one its client gave it, or else the gateway's. */
export const requestIdOf = ({
  headers,
  requestContext,
}: Pick<APIGatewayProxyEventV2, 'headers' | 'requestContext'>): string => {
  const given = headers['x-request-id'];
  return given !== undefined && wellFormed.test(given) ? given : requestContext.requestId;
};
