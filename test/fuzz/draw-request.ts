import type { RandomSource } from '#test/support/random-source.ts';
import { type Account, drawAccount, regularAccounts } from './accounts.ts';
import { drawFromSchema, type KnownValues } from './draw-from-schema.ts';
import { drawTarget } from './draw-target.ts';
import { encodeBody } from './encode-body.ts';
import { corruptBody } from './hostile-values.ts';
import type { Operation } from './operations.ts';
import type { SeenThings, Thing } from './seen-things.ts';
import { usefulStatuses } from './useful-statuses.ts';
import type { WireRequest } from './wire-client.ts';

/**
 * A request as it is sent, by an account or by nobody, and the operation of the document for which it was
 * drawn.
 */
export type FuzzRequest = WireRequest & {
  readonly operation: Operation;
  readonly account: Account | undefined;
};

/** The material to draw from: what was seen, and the time. */
export type FuzzState = { readonly seen: SeenThings; readonly now: () => number };

type Header = readonly [string, string];

const idPattern = /\b([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}\b/g;
const momentPattern = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z\b/g;
/** The time of the document's examples. */
const exampleTime = Date.parse('2026-11-25T08:00:00.000Z');
const hourMs = 3_600_000;

const prefixesIn = (operation: Operation): readonly string[] =>
  [...JSON.stringify(operation.parameters).matchAll(/\^([a-z]{3})_\[/g)].map(([, prefix]) => prefix ?? '');

/**
 * The subject of a request: in a state that the operation needs, else in any; its sender is an account that
 * has one.
 */
const chooseSubject = (
  operation: Operation,
  account: Account | undefined,
  random: RandomSource,
  { seen }: FuzzState,
) => {
  const prefixes = prefixesIn(operation);
  const inBody = [...JSON.stringify(operation.body?.example ?? '').matchAll(idPattern)].map(
    ([, prefix]) => prefix ?? '',
  );
  const statuses = random.chance(0.85) ? usefulStatuses(operation) : undefined;
  const candidates = account === undefined ? [] : [account, ...regularAccounts[account.role]];
  const wantedThings = [
    { prefixes: [...prefixes, ...inBody], statuses },
    { prefixes, statuses },
    { prefixes },
  ];
  for (const wanted of random.chance(0.95) ? wantedThings : [])
    for (const one of candidates) {
      const thing = seen.find(wanted, one.sub, random);
      if (thing) return { account: one, thing };
    }
  return { account, thing: undefined };
};

/** Chooses the ids that a request names: those of its subject first, then any that the account saw. */
const createKnownValues = (
  thing: Thing | undefined,
  account: string,
  random: RandomSource,
  { seen, now }: FuzzState,
): KnownValues => ({
  id: (prefix) => {
    const [first, ...more] = thing?.ids.get(prefix) ?? [];
    return (random.chance(0.3) ? more.at(-1) : undefined) ?? first ?? seen.one(prefix, account, random);
  },
  moment: (field) => {
    const hours = field === 'publishedAt' ? 0 : random.pick([-800, -24, 0, 24, 72, 200, 9_000]);
    return new Date(now() + hours * hourMs).toISOString();
  },
});

/** Past and limited times of an example become the present. */
const timeDependentFields: Readonly<Record<string, (now: (hours: number) => string) => object>> = {
  publishWork: (at) => ({ publishedAt: at(0) }),
  importStatement: (at) => ({ from: at(-24), to: at(0) }),
  replayDeliveries: (at) => ({ since: at(-24) }),
  requestExtension: (at) => ({ until: at(24 * 9) }),
};

/** The example of a body with existing ids, and with its times at the same distance from now. */
const adaptExample = (
  { id, body }: Operation,
  path: string,
  known: KnownValues,
  { seen, now }: FuzzState,
): unknown => {
  const ahead = now() - exampleTime;
  const quote = seen.noted(`quote of ${path.match(idPattern)?.[0]}`);
  const text = JSON.stringify(body?.example)
    .replaceAll(idPattern, (one, prefix: string) => known.id(prefix) ?? one)
    .replaceAll(momentPattern, (moment) => new Date(Date.parse(moment) + ahead).toISOString())
    .replaceAll(/(?<="quoteId":")[^"]+/g, (none) => quote ?? none);
  const at = (hours: number): string => new Date(now() + hours * hourMs).toISOString();
  return { ...JSON.parse(text), ...timeDependentFields[id]?.(at) };
};

const valueFor = (
  operation: Operation,
  path: string,
  random: RandomSource,
  known: KnownValues,
  fuzzState: FuzzState,
): unknown => {
  const { body } = operation;
  if (!body) return { surprise: 1 };
  const drawn =
    body.example === undefined || random.chance(0.35)
      ? drawFromSchema(body.schema, random, known)
      : adaptExample(operation, path, known, fuzzState);
  return random.chance(0.35) ? corruptBody(drawn, random) : drawn;
};

const drawConditionalHeaders = (
  path: string,
  account: string,
  random: RandomSource,
  { seen }: FuzzState,
): readonly Header[] => {
  const tag = seen.noted(`tag of ${account} ${path}`);
  if (!random.chance(tag === undefined ? 0.08 : 0.45)) return [];
  const name = random.pick(['if-match', 'if-none-match']);
  return [
    [name, (random.chance(0.6) ? tag : undefined) ?? random.pick(['*', '"none"', 'W/"x"', '', '"', ',,,'])],
  ];
};

const languages = [
  'text/csv',
  'text/html',
  'nonsense',
  '*/*;q=0',
  'text/html;q=1e9',
  'application/json;q=',
  ',',
];

const headersFor = (
  path: string,
  account: string,
  random: RandomSource,
  fuzzState: FuzzState,
): readonly Header[] => [
  ...(random.chance(0.5)
    ? ([
        [
          'idempotency-key',
          random.pick([
            `key-${random.drawBelow(300)}`,
            `key-${random.drawBelow(2 ** 31)}`,
            'two words',
            'x'.repeat(300),
          ]),
        ],
      ] as const)
    : []),
  ...(random.chance(0.01)
    ? ([
        ['idempotency-key', 'a'],
        ['idempotency-key', 'b'],
      ] as const)
    : []),
  ...drawConditionalHeaders(path, account, random, fuzzState),
  ...(random.chance(0.08)
    ? ([['x-request-id', random.pick(['mine', '<b>', 'x'.repeat(500), 'a\tb', 'é'])]] as const)
    : []),
  ...(random.chance(0.1) ? ([['accept', random.pick(languages)]] as const) : []),
  ...(random.chance(0.15)
    ? ([['accept-encoding', random.pick(['gzip', 'br', 'gzip;q=0', '*', 'identity;q=0'])]] as const)
    : []),
  ...(random.chance(0.02)
    ? ([
        ['x-forwarded-for', '1.2.3.4, 5.6.7.8'],
        ['cookie', 'a=b; c'],
        ['origin', 'null'],
      ] as const)
    : []),
];

const otherMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'];

/** Draws one request to an operation of the document. */
export const drawRequest = (
  operation: Operation,
  random: RandomSource,
  fuzzState: FuzzState,
): FuzzRequest => {
  const { account, thing } = chooseSubject(operation, drawAccount(operation, random), random, fuzzState);
  const sub = account?.sub ?? 'nobody';
  const quotedTag = operation.id === 'cancelOrder' && fuzzState.seen.noted(`quoted by ${sub}`);
  const about =
    quotedTag && random.chance(0.6) ? { ids: new Map([['ord', [quotedTag]]]), status: undefined } : thing;
  const known = createKnownValues(about, sub, random, fuzzState);
  const cursor = fuzzState.seen.noted(`cursor of ${operation.path}`);
  const path = drawTarget(operation, random, known, cursor);
  const method = random.chance(0.04) ? random.pick(otherMethods) : operation.method;
  const takesBody = operation.body
    ? !random.chance(0.02)
    : random.chance(operation.method === 'GET' ? 0.01 : 0.04);
  const sent = takesBody
    ? encodeBody(valueFor(operation, path, random, known, fuzzState), random)
    : undefined;
  return {
    ...{ operation, account, method, path, body: sent?.body },
    headers: [...(sent?.headers ?? []), ...headersFor(path, sub, random, fuzzState)],
  };
};
