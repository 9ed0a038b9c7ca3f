import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { eventCatalogue } from '../events/event-catalogue.ts';
import { exampleOf } from './event-examples.ts';

const signature = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
  name,
  in: 'header' as const,
  required: true,
  description: 'Defined by the Standard Webhooks specification.',
  schema: { type: 'string' as const },
}));

/** The requests that webhook endpoints receive, by event type. */
export const webhooks: ZodOpenApiPathsObject = Object.fromEntries(
  eventCatalogue.map(({ type, description, schema }) => [
    type,
    {
      post: {
        operationId: type,
        summary: `Receive the event ${type}`,
        description,
        tags: ['Webhooks'],
        security: [],
        parameters: signature,
        requestBody: {
          required: true,
          content: { 'application/json': { schema, example: exampleOf(type) } },
        },
        responses: {
          '2XX': { description: 'The event is delivered. After any other response the delivery is retried.' },
          '410': { description: 'The endpoint is gone. It is disabled.' },
        },
      },
    },
  ]),
);
