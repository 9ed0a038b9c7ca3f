import * as z from 'zod';
import type {
  ZodOpenApiMediaTypeObject,
  ZodOpenApiResponseObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi';
import {
  defaultRates,
  embeddedCounters,
  hasEmbeddedCounter,
  type RateLimitedAction,
} from '../../domain/rate-limits/rate-limits.ts';
import type { Route } from '../define-route.ts';
import { titleOf } from '../labels/problems.ts';
import { type ProblemSlug, problems } from '../problems.ts';
import { problemsOf } from '../route-problems.ts';
import { problemSchemas } from '../schemas/problems.ts';
import { Proposed } from '../schemas/proposals.ts';
import { problemHeaders, successHeaders, toHeaderRefs } from './headers.ts';

/** Problems that are the only one with their status. The document describes each once, for all routes. */
const sharedProblems: readonly ProblemSlug[] = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'precondition-failed',
  'payload-too-large',
  'unsupported-media-type',
  'throttled',
  'internal',
];

const componentOf = (slug: ProblemSlug): string =>
  problemSchemas[slug].meta()?.id?.replace(/Problem$/, '') ?? slug;

const problemResponse = (
  slugs: readonly ProblemSlug[],
  status: number,
  route?: Route,
): ZodOpenApiResponseObject => {
  const [first, ...others] = slugs.map((slug) => problemSchemas[slug]);
  const schema = first && others.length > 0 ? z.union([first, ...others]) : first;
  return {
    description: `${slugs.map(titleOf).join('. ')}.`,
    headers: problemHeaders(status, route) as never,
    content: {
      'application/problem+json': {
        ...(schema && { schema }),
        examples: Object.fromEntries(slugs.map((slug) => [slug, { $ref: `#/components/examples/${slug}` }])),
      },
    },
  };
};

/** Shared responses, as components of the document. */
export const responses: Readonly<Record<string, ZodOpenApiResponseObject>> = Object.fromEntries(
  sharedProblems.map((slug) => [componentOf(slug), problemResponse([slug], problems[slug])]),
);

/** The rate limit of a route. The gateway also limits the whole stage. */
const limitOf = (action: RateLimitedAction): string => {
  const { maxCount, window } = defaultRates[action];
  const counted = hasEmbeddedCounter(action) ? embeddedCounters[action] : 'account';
  return `Throttled: more than ${maxCount} requests in ${window} per ${counted} (default of the policy \`rateLimits.${action}\`)`;
};

const problemResponses = (route: Route): ZodOpenApiResponsesObject => {
  const byStatus = Object.groupBy(problemsOf(route), (slug) => String(problems[slug]));
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, slugs = []]) => {
      const [only] = slugs;
      if (only === 'throttled' && route.rateLimit !== undefined) {
        const description = limitOf(route.rateLimit);
        return [status, { ...problemResponse(slugs, Number(status), route), description }];
      }
      const isShared = only && slugs.length === 1 && sharedProblems.includes(only) && !route.deprecated;
      return [
        status,
        isShared
          ? { $ref: `#/components/responses/${componentOf(only)}` }
          : problemResponse(slugs, Number(status), route),
      ];
    }),
  );
};

const fileSchemaOf = (type: string) => ({
  type: type === 'application/json' ? ('object' as const) : ('string' as const),
});

const contentOf = (route: Route): Readonly<Record<string, ZodOpenApiMediaTypeObject>> => {
  const { schema } = route.success;
  if (route.isText) return { 'text/plain': { schema } };
  if (route.file) return Object.fromEntries(route.file.map((type) => [type, { schema: fileSchemaOf(type) }]));
  const other = (type: string) => [type, { schema: { type: 'string' } }] as const;
  return {
    'application/json': { schema },
    ...Object.fromEntries((route.formats ?? []).map(other)),
  };
};

/** Every response of a route. */
export const responsesOf = (route: Route): ZodOpenApiResponsesObject => ({
  [`${route.success.status}`]: {
    description: 'Success',
    headers: successHeaders(route) as never,
    content: contentOf(route),
  },
  ...(route.act && {
    '202': {
      description: 'Proposed: nothing has moved, a second person must approve',
      headers: { ...successHeaders(route), ...toHeaderRefs(['location']) } as never,
      content: { 'application/json': { schema: Proposed } },
    },
  }),
  ...(route.method === 'GET' && {
    '304': { description: 'Not modified', headers: problemHeaders(304, route) as never },
  }),
  ...problemResponses(route),
});
