import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';
import type { ThrottleSettings } from './throttle.ts';

export type CorsSettings = {
  readonly AllowOrigins?: readonly string[] | undefined;
  readonly AllowMethods?: readonly string[] | undefined;
  readonly AllowHeaders?: readonly string[] | undefined;
  readonly ExposeHeaders?: readonly string[] | undefined;
  readonly MaxAge?: number | undefined;
  readonly AllowCredentials?: boolean | undefined;
};

export type JwtSettings = {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly header: string;
};

export type RouteSettings = {
  /** The route key of the template and the event, such as `GET /orders/{orderId}`. */
  readonly key: string;
  readonly functionArn: string;
  readonly timeoutMs: number;
  readonly jwt: JwtSettings | undefined;
  /** A token needs one of these scopes, if there are any. */
  readonly scopes: readonly string[];
};

/** A stage with its limits. Without a limit in the template, there is none. */
export type StageSettings = {
  readonly name: string;
  readonly throttle: ThrottleSettings | undefined;
  /** The limits of single routes, by route key. */
  readonly routeThrottles: ReadonlyMap<string, ThrottleSettings>;
};

/** An HTTP API of the template, joined from its parts. */
export type ApiSettings = {
  readonly apiId: string;
  readonly cors: CorsSettings | undefined;
  readonly stages: readonly StageSettings[];
  readonly routes: readonly RouteSettings[];
};

const texts = z.array(z.string());
const api = z.object({
  ProtocolType: z.literal('HTTP'),
  CorsConfiguration: z
    .object({
      AllowOrigins: texts.optional(),
      AllowMethods: texts.optional(),
      AllowHeaders: texts.optional(),
      ExposeHeaders: texts.optional(),
      MaxAge: z.number().optional(),
      AllowCredentials: z.boolean().optional(),
    })
    .optional(),
});
const limits = z.object({
  ThrottlingRateLimit: z.number().optional(),
  ThrottlingBurstLimit: z.number().optional(),
});
const stage = z.object({
  StageName: z.string(),
  DefaultRouteSettings: limits.optional(),
  RouteSettings: z.record(z.string(), limits).default({}),
});
const integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().default(30_000),
});
const authorizer = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.array(z.string().regex(/^\$request\.header\./)).length(1),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: texts }),
});
const route = z.object({
  RouteKey: z.string(),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: texts.default([]),
});

/** Parses a resource's properties. Throws an Error that names everything that cannot run locally. */
const parseProperties = <T>(schema: z.ZodType<T>, { logicalId, stack, type, properties }: Resource): T => {
  const parsed = schema.safeParse(properties);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Error(`${type} ${logicalId} of stack ${stack} cannot run here: ${faults}.`);
};

const readJwtSettings = (resource: Resource): JwtSettings => {
  const { IdentitySource, JwtConfiguration } = parseProperties(authorizer, resource);
  const header = IdentitySource[0]?.slice('$request.header.'.length).toLowerCase() ?? 'authorization';
  return { issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience, header };
};

const readThrottle = (given: z.infer<typeof limits> = {}): ThrottleSettings | undefined => {
  const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = given;
  return rate === undefined || burst === undefined ? undefined : { rate, burst };
};

const readStageSettings = (settings: z.infer<typeof stage>): StageSettings => ({
  name: settings.StageName,
  throttle: readThrottle(settings.DefaultRouteSettings),
  routeThrottles: new Map(
    Object.entries(settings.RouteSettings).flatMap(([key, given]) => {
      const throttle = readThrottle(given);
      return throttle ? [[key, throttle] as const] : [];
    }),
  ),
});

/** Joins each AWS::ApiGatewayV2::Api with its stages, routes, integrations and JWT authorizers. */
export const readApiSettings = (resources: readonly Resource[]): ApiSettings[] => {
  const listByType = (type: string) => resources.filter((each) => each.type === `AWS::ApiGatewayV2::${type}`);
  const findByRef = (type: string, ref: string | undefined, route: Resource): Resource => {
    const found = listByType(type).find((each) => each.ref === ref);
    if (!found)
      throw new Error(
        `Route ${route.logicalId} of stack ${route.stack} refers to an ${type} that does not exist.`,
      );
    return found;
  };
  const readRouteSettings = (resource: Resource): RouteSettings => {
    const { RouteKey, Target, AuthorizationType, AuthorizerId, AuthorizationScopes } = parseProperties(
      route,
      resource,
    );
    const target = parseProperties(
      integration,
      findByRef('Integration', Target.slice('integrations/'.length), resource),
    );
    const jwt =
      AuthorizationType === 'JWT'
        ? readJwtSettings(findByRef('Authorizer', AuthorizerId, resource))
        : undefined;
    return {
      key: RouteKey,
      functionArn: target.IntegrationUri,
      timeoutMs: target.TimeoutInMillis,
      jwt,
      scopes: AuthorizationScopes,
    };
  };
  return listByType('Api').map((resource) => {
    const belongsToApi = (each: Resource) => each.properties.ApiId === resource.ref;
    return {
      apiId: resource.ref,
      cors: parseProperties(api, resource).CorsConfiguration,
      stages: listByType('Stage')
        .filter(belongsToApi)
        .map((each) => readStageSettings(parseProperties(stage, each))),
      routes: listByType('Route').filter(belongsToApi).map(readRouteSettings),
    };
  });
};
