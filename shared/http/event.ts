import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** What API Gateway gives a function of the API. */
export type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

/** What such a function returns. */
export type Result = APIGatewayProxyStructuredResultV2;
