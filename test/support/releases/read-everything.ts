import document from '#shared/contract/openapi.json' with { type: 'json' };
import type { ApiResponse, Connection, Session } from '#test/support/http-client.ts';
import { isEarlier } from './is-earlier.ts';
import { partyIdsOf } from './party-ids.ts';
import type { Release, StoredItem } from './release.ts';

export type Read = {
  readonly who: string;
  /** The path as the document has it. */
  readonly route: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
};

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly schema?: { readonly enum?: readonly string[]; readonly $ref?: string };
};

type Reads = Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;

const routes = document.paths as unknown as Reads;

/** Every path that can be read, as the document has it. */
export const readablePaths: readonly string[] = Object.entries(routes).flatMap(([path, { get }]) =>
  get ? [path] : [],
);

/** Paths that show nothing that the table stores, and a picture. */
const stateless = [
  ...['/', '/openapi.json', '/orders/{orderId}/execution.svg', '/assets/{assetId}/{copy}'],
  ...['', '/{partNumber}'].map((rest) => `/orders/{orderId}/uploads/{uploadId}/parts${rest}`),
];

/** Paths by which staff read what its owner reads by another path. */
const readByOwners = [
  '/operations/accounts/{partyId}/export',
  ...['', '/{webhookId}/deliveries', '/{webhookId}/deliveries/{deliveryId}'].map(
    (rest) => `/operations/accounts/{partyId}/webhooks${rest}`,
  ),
];

/** Paths of what releases before 0.3.0 do not store. */
const laterPaths = [
  '/advertisers/me/profile',
  '/assets/{assetId}',
  '/assets/{assetId}/download',
  '/me/blocks/{partyId}',
  '/operations/accounts/{partyId}/hold',
  '/operations/orders/{orderId}/hold',
  '/operations/proposals/{proposalId}',
  '/operations/views/{viewId}',
  '/takedowns/{takedownId}',
];

/** The paths that find nothing in the state of a release. */
export const listUnreadPaths = (version: string): readonly string[] =>
  isEarlier(version, '0.3.0')
    ? [...stateless, ...readByOwners, ...laterPaths]
    : [...stateless, ...readByOwners];

const schemas: Readonly<Record<string, object>> = document.components.schemas;

const choicesOf = ({ schema }: Parameter): readonly string[] => {
  const named = schemas[schema?.$ref?.split('/').at(-1) ?? ''] as Parameter['schema'];
  return (schema?.enum ?? named?.enum ?? []).map(String);
};

/** A path without and with each choice of its query. */
const withChoices = (path: string): readonly string[] => {
  const query = (routes[path]?.get?.parameters ?? []).filter((parameter) => parameter.in === 'query');
  return [
    path,
    ...query.flatMap((one) =>
      choicesOf(one).map((choice) => `${path}?${one.name}=${encodeURIComponent(choice)}`),
    ),
  ];
};

type Named = Readonly<Record<string, string>>;

/** The subject of a key, and the paths that read it. */
const pathsByKey: readonly (readonly [pattern: RegExp, paths: readonly string[]])[] = [
  [
    /^ORDER#(?<orderId>\S+) ORDER$/,
    [
      ...['', '/timeline', '/messages', '/cancellation-quote', '/ratings/mine'],
      ...['/execution', '/ledger', '/notes'],
    ].map((rest) => `/orders/{orderId}${rest}`),
  ],
  [/^ORDER#(?<orderId>\S+) ORDER$/, ['/operations/orders/{orderId}/hold']],
  [
    /^(?:CREATOR|ADVERTISER)#(?<partyId>\S+) (?:CREATOR|RECORD)$/,
    ['', '/hold'].map((rest) => `/operations/accounts/{partyId}${rest}`),
  ],
  [
    /^ORDER#(?<orderId>\S+) UPLOAD#(?<uploadId>\S+)$/,
    ['', '/download', '/inspection'].map((rest) => `/orders/{orderId}/uploads/{uploadId}${rest}`),
  ],
  [/^TASK#(?<taskId>\S+) TASK$/, ['', '/applications', '/questions'].map((rest) => `/tasks/{taskId}${rest}`)],
  [/^ADVERTISER#(?<advertiserId>\S+) RECORD$/, ['/advertisers/{advertiserId}']],
  [/^CREATOR#(?<creatorId>\S+) CREATOR$/, ['/creators/{creatorId}', '/creators/{creatorId}/standing']],
  [/^APPLICATION#(?<applicationId>\S+) APPLICATION$/, ['/creators/applications/{applicationId}']],
  [/^WITHDRAWAL#(?<withdrawalId>\S+) WITHDRAWAL$/, ['/wallet/withdrawals/{withdrawalId}']],
  [/^DEPOSIT#(?<depositId>\S+) DEPOSIT$/, ['/wallet/deposits/{depositId}']],
  [
    /^WALLET#\S+ MONTH#(?<currency>\w+)#(?<month>\S+)$/,
    ['/wallet/statements/{month}', '/finance/months/{month}'],
  ],
  [/^PROPOSAL#(?<proposalId>\S+) PROPOSAL$/, ['/operations/proposals/{proposalId}']],
  [/^ADJUSTMENT#(?<adjustmentId>\S+) ADJUSTMENT$/, ['/finance/adjustments/{adjustmentId}']],
  [/^REPORT#(?<reportId>\S+) REPORT$/, ['/reports/{reportId}', '/operations/reports/{reportId}']],
  [/^TAKEDOWN#(?<takedownId>\S+) TAKEDOWN$/, ['/takedowns/{takedownId}']],
  [/^ASSET#(?<assetId>\S+) ASSET$/, ['', '/download'].map((rest) => `/assets/{assetId}${rest}`)],
  [/^BLOCKS#\S+ PARTY#(?<partyId>\S+)$/, ['/me/blocks/{partyId}']],
  [/^VIEWS#\S+ VIEW#(?<viewId>\S+)$/, ['/operations/views/{viewId}']],
  [/^AUDIT#(?<auditId>\S+) AUDIT$/, ['/finance/audits/{auditId}']],
  [
    /^RECONCILIATION#(?<reconciliationId>\S+) \S+$/,
    ['', '/mismatches'].map((rest) => `/finance/reconciliations/{reconciliationId}${rest}`),
  ],
  [/^CLIENT#(?<clientId>\S+) CLIENT$/, ['/operations/clients/{clientId}']],
  [
    /^WEBHOOKS#\S+ ENDPOINT#(?<webhookId>\S+)$/,
    ['', '/deliveries'].map((rest) => `/webhooks/{webhookId}${rest}`),
  ],
  [
    /^WEBHOOK#(?<webhookId>\S+) DELIVERY#(?<deliveryId>\S+)$/,
    ['/webhooks/{webhookId}/deliveries/{deliveryId}'],
  ],
];

const fillPath = (path: string, named: Named): string =>
  path.replaceAll(/\{(\w+)\}/g, (whole, name) => named[name] ?? whole);

type ToRead = { readonly route: string; readonly path: string; readonly about: string };

/** The parent of an item, with the parties that it does not name itself. */
const ownersOf = (items: readonly StoredItem[]): ReadonlyMap<unknown, string> =>
  new Map(
    items.flatMap(({ item }) =>
      item.sk?.S === 'ORDER' ? [[item.pk?.S, JSON.stringify(item)] as const] : [],
    ),
  );

const pathsOf = ({ item }: StoredItem, owners: ReadonlyMap<unknown, string>): readonly ToRead[] => {
  const key = `${item.pk?.S} ${item.sk?.S}`;
  const about = `${JSON.stringify(item)} ${owners.get(item.pk?.S) ?? ''}`;
  return pathsByKey.flatMap(([pattern, paths]) => {
    const named = pattern.exec(key)?.groups;
    return named ? paths.map((route) => ({ route, path: fillPath(route, named), about })) : [];
  });
};

type Member = {
  readonly sub: string;
  readonly roles: string;
  readonly session: Session;
  readonly isNamedIn: (text: string) => boolean;
};

const staff = ['reviewer', 'operator'];

const membersOf = async ({ accounts, items }: Release, { signIn }: Connection): Promise<readonly Member[]> =>
  Promise.all(
    Object.entries(accounts).map(async ([sub, roles]) => {
      const ids = partyIdsOf(items, sub);
      const isStaff = roles.some((role) => staff.includes(role));
      return {
        sub,
        roles: roles.join(),
        session: await signIn(sub, ...roles),
        isNamedIn: (text) => isStaff || text.includes(`#${sub}"`) || ids.some((id) => text.includes(id)),
      };
    }),
  );

const perStep = 8;

/** Calls something for each element, a few at a time. */
export const forEach = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  const rest = [...all];
  const worker = async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: perStep }, worker));
};

/** At most this many, spread over all. */
const spread = <T>(all: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === 0);
};

const sampleReads = (all: readonly ToRead[], most: number): readonly ToRead[] => {
  const routesRead = [...new Set(all.map(({ route }) => route))];
  return routesRead.flatMap((route) =>
    spread(
      all.filter((one) => one.route === route),
      most,
    ),
  );
};

const maxTries = 5;

/**
 * The gateway's response for a function that did not load in time, as on a busy machine. The product's has
 * other words.
 */
const isGatewayFailure = ({ status, body }: ApiResponse): boolean =>
  status === 500 && body.detail === 'The request could not be processed.';

const getPatiently = async (session: Session, path: string): Promise<ApiResponse> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await session.get(path);
    if (!isGatewayFailure(answer) || tries === maxTries) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};

const oneOfEachRole = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ roles }, at) => members.findIndex((one) => one.roles === roles) === at);

/** One reader's requests of a path, to the end of its list. */
const readToEnd = async ({ sub, session }: Member, route: string, path: string): Promise<readonly Read[]> => {
  const reads: Read[] = [];
  let cursor: unknown;
  do {
    const separator = path.includes('?') ? '&' : '?';
    const at = cursor ? `${path}${separator}cursor=${encodeURIComponent(String(cursor))}` : path;
    const { status, body } = await getPatiently(session, at);
    reads.push({ who: sub, route, path: at, status, body });
    cursor = status === 200 && typeof body === 'object' ? body?.nextCursor : undefined;
  } while (cursor);
  return reads;
};

const isList = (path: string): boolean => !path.includes('{') && path !== '/' && !path.endsWith('.json');

/**
 * Reads every path for everything in the dump. Each resource is read as every account that it names and as
 * staff, each list to its end and with each choice of its filters. A sample reads a limited number of resources by
 * each path, and lists without their filters as one account of each role.
 */
export const readEverything = async (
  release: Release,
  connection: Connection,
  { sample }: { readonly sample?: number } = {},
): Promise<readonly Read[]> => {
  const members = await membersOf(release, connection);
  const owners = ownersOf(release.items);
  const things = release.items.flatMap((one) => pathsOf(one, owners));
  const listPaths = readablePaths.filter(isList);
  const reads: Read[] = [];
  await forEach(sample ? sampleReads(things, sample) : things, async ({ route, path, about }) => {
    for (const member of members.filter(({ isNamedIn }) => isNamedIn(about)))
      reads.push(...(await readToEnd(member, route, path)));
  });
  const readers = sample ? oneOfEachRole(members) : members;
  await forEach(
    listPaths.flatMap((route) => readers.map((member) => ({ route, member }))),
    async ({ route, member }) => {
      for (const path of sample ? [route] : withChoices(route))
        reads.push(...(await readToEnd(member, route, path)));
    },
  );
  return reads;
};
