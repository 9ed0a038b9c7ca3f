import * as z from 'zod';
import type { TokenIssuer } from '../identity/token-issuer.ts';
import { type Answer, problemAnswer } from './answer.ts';
import { durationMs } from './duration.ts';

/** What the routes under `/_local` act upon; they exist on one machine only, in no deployed stack. */
export type LocalServices = {
  issueToken(subject: { readonly sub: string; readonly groups: readonly string[] }): Promise<string>;
  issueMachineToken: TokenIssuer['issueMachine'];
  now(): number;
  turnClock(byMs: number): void;
  deadLetters(): Promise<unknown> | unknown;
};

/** The longest turn of the clock at once; ten years keep every date within what its readers can hold. */
const turnMsMax = 3660 * 86_400_000;

const machineBody = z.strictObject({ clientId: z.string().min(1).max(128), scope: z.string().max(2_000) });
const personBody = z.strictObject({
  sub: z.string().min(1).max(128),
  groups: z.array(z.enum(['creator', 'advertiser', 'reviewer', 'operator'])).default([]),
});
const clockBody = z.strictObject({
  advance: z
    .string()
    .refine((text) => (durationMs(text) ?? -1) >= 0 && (durationMs(text) ?? 0) <= turnMsMax, {
      message: 'must be an ISO 8601 duration of at most ten years, such as P3D or PT2H30M',
    }),
});

const json = (body: unknown): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** A JSON Pointer in URI-fragment form. */
const pointer = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

const validationAnswer = (error: z.ZodError, instance: string, requestId: string): Answer =>
  problemAnswer({
    slug: 'validation',
    status: 400,
    detail: `The body has ${error.issues.length === 1 ? 'a fault' : `${error.issues.length} faults`}.`,
    instance,
    requestId,
    more: {
      errors: error.issues.map(({ path, code, message }) => ({
        in: 'body',
        pointer: pointer(path),
        code,
        message,
      })),
    },
  });

type LocalRequest = { readonly path: string; readonly body: string; readonly requestId: string };

/** Parses the body by the schema, then answers; every fault of the body is named. */
const withBody =
  <T>(schema: z.ZodType<T>, answer: (body: T) => Promise<Answer> | Answer) =>
  ({ path, body, requestId }: LocalRequest): Promise<Answer> | Answer => {
    const read = schema.safeParse(parseJson(body));
    return read.success ? answer(read.data) : validationAnswer(read.error, path, requestId);
  };

const isForMachine = (body: string): boolean => {
  const read = parseJson(body);
  return typeof read === 'object' && read !== null && 'clientId' in read;
};

const noSuchClient = ({ path, requestId }: LocalRequest, clientId: string): Answer =>
  problemAnswer({
    slug: 'not-found',
    status: 404,
    detail: `The templates describe no machine client "${clientId}".`,
    instance: path,
    requestId,
  });

/** Answers the routes under `/_local`; undefined for a path or method that is not one of them. */
export const localRoutes = (services: LocalServices) => {
  const clock = () => json({ now: new Date(services.now()).toISOString() });
  const personToken = withBody(personBody, async (subject) =>
    json({ accessToken: await services.issueToken(subject) }),
  );
  const machineToken = (request: LocalRequest) =>
    withBody(machineBody, async ({ clientId, scope }) => {
      const issued = await services.issueMachineToken({ client: clientId, scope });
      return issued ? json(issued) : noSuchClient(request, clientId);
    })(request);
  const routes: Readonly<Record<string, (request: LocalRequest) => Promise<Answer> | Answer>> = {
    'POST /_local/token': (request) =>
      isForMachine(request.body) ? machineToken(request) : personToken(request),
    'GET /_local/clock': clock,
    'POST /_local/clock': withBody(clockBody, ({ advance }) => {
      services.turnClock(durationMs(advance) ?? 0);
      return clock();
    }),
    'GET /_local/dead-letters': async () => json({ items: await services.deadLetters() }),
  };
  return async (method: string, request: LocalRequest): Promise<Answer | undefined> =>
    routes[`${method} ${request.path}`]?.(request);
};
