import * as z from 'zod';
import { roleNames } from '#shared/contract/roles.ts';
import type { TokenIssuer } from '../identity/token-issuer.ts';
import { parseDurationMs } from './duration.ts';
import { createProblemResponse, type GatewayResponse } from './response.ts';

/** The services of the routes under `/_local`, which exist only on the local platform. */
export type LocalServices = {
  issueTokens: TokenIssuer['issue'];
  issueMachineToken: TokenIssuer['issueMachineToken'];
  now(): number;
  advanceClock(byMs: number): void;
  deadLetters(): Promise<unknown> | unknown;
};

/** The longest single advance of the clock: ten years, so that all dates stay in their supported ranges. */
const maxAdvanceMs = 3660 * 86_400_000;

/** A working day, so that scripts need no refresh. */
const tokenSeconds = 12 * 3600;

const machineBody = z.strictObject({ clientId: z.string().min(1).max(128), scope: z.string().max(2_000) });
const personBody = z.strictObject({
  sub: z.string().min(1).max(128),
  groups: z.array(z.enum(roleNames)).default([]),
  /** `password` means without a second factor. */
  factor: z.enum(['mfa', 'password']).optional(),
  /** Both tokens by default. */
  tokenUse: z.enum(['access', 'id']).optional(),
});
const clockBody = z.strictObject({
  advance: z
    .string()
    .refine((text) => (parseDurationMs(text) ?? -1) >= 0 && (parseDurationMs(text) ?? 0) <= maxAdvanceMs, {
      message: 'must be an ISO 8601 duration of at most ten years, such as P3D or PT2H30M',
    }),
});

const json = (body: unknown): GatewayResponse => ({
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
const toPointer = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

const createValidationResponse = (error: z.ZodError, instance: string, requestId: string): GatewayResponse =>
  createProblemResponse({
    slug: 'validation',
    status: 400,
    detail: `The body has ${error.issues.length === 1 ? 'an error' : `${error.issues.length} errors`}.`,
    instance,
    requestId,
    extraFields: {
      errors: error.issues.map(({ path, code, message }) => ({
        in: 'body',
        pointer: toPointer(path),
        code,
        message,
      })),
    },
  });

type LocalRequest = { readonly path: string; readonly body: string; readonly requestId: string };

/** Parses the body, then calls `answer`. The response to an invalid body lists every error. */
const parseBody =
  <T>(schema: z.ZodType<T>, answer: (body: T) => Promise<GatewayResponse> | GatewayResponse) =>
  ({ path, body, requestId }: LocalRequest): Promise<GatewayResponse> | GatewayResponse => {
    const read = schema.safeParse(parseJson(body));
    return read.success ? answer(read.data) : createValidationResponse(read.error, path, requestId);
  };

const isMachineTokenRequest = (body: string): boolean => {
  const read = parseJson(body);
  return typeof read === 'object' && read !== null && 'clientId' in read;
};

const createUnknownClientResponse = ({ path, requestId }: LocalRequest, clientId: string): GatewayResponse =>
  createProblemResponse({
    slug: 'not-found',
    status: 404,
    detail: `The templates contain no machine client "${clientId}".`,
    instance: path,
    requestId,
  });

/** Handles the routes under `/_local`. Undefined for other paths and methods. */
export const createLocalRoutes = (services: LocalServices) => {
  const clock = () => json({ now: new Date(services.now()).toISOString() });
  const personToken = parseBody(personBody, async ({ tokenUse, ...person }) => {
    const { accessToken, idToken } = await services.issueTokens(person, { validSeconds: tokenSeconds });
    return json({
      ...(tokenUse !== 'id' && { accessToken }),
      ...(tokenUse !== 'access' && { idToken }),
      expiresIn: tokenSeconds,
    });
  });
  const issueMachineTokenResponse = (request: LocalRequest) =>
    parseBody(machineBody, async ({ clientId, scope }) => {
      const issued = await services.issueMachineToken({ client: clientId, scope });
      return issued ? json(issued) : createUnknownClientResponse(request, clientId);
    })(request);
  const routes: Readonly<
    Record<string, (request: LocalRequest) => Promise<GatewayResponse> | GatewayResponse>
  > = {
    'POST /_local/token': (request) =>
      isMachineTokenRequest(request.body) ? issueMachineTokenResponse(request) : personToken(request),
    'GET /_local/clock': clock,
    'POST /_local/clock': parseBody(clockBody, ({ advance }) => {
      services.advanceClock(parseDurationMs(advance) ?? 0);
      return clock();
    }),
    'GET /_local/dead-letters': async () => json({ items: await services.deadLetters() }),
  };
  return async (method: string, request: LocalRequest): Promise<GatewayResponse | undefined> =>
    routes[`${method} ${request.path}`]?.(request);
};
