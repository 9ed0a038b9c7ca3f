import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { eventCatalogue } from '../events/event-catalogue.ts';
import { exampleOf } from './event-examples.ts';

const signature = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
  name,
  in: 'header' as const,
  required: true,
  description: 'As the Standard Webhooks specification has it.',
  schema: { type: 'string' as const },
}));

/** What is sent to those who registered an endpoint, by the type of the event. */
export const webhooks: ZodOpenApiPathsObject = Object.fromEntries(
  eventCatalogue.map(({ type, description, schema }) => [
    type,
    {
      post: {
        operationId: type,
        summary: description,
        tags: ['Webhooks'],
        security: [],
        parameters: signature,
        requestBody: {
          required: true,
          content: { 'application/json': { schema, example: exampleOf(type) } },
        },
        responses: {
          '2XX': { description: 'It has arrived. Any other answer is tried again later.' },
          '410': { description: 'Nobody listens here any more: the endpoint is disabled.' },
        },
      },
    },
  ]),
);
