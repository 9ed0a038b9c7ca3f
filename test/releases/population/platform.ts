import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import {
  type AttributeValue,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { connect, type Session } from '#test/support/http-client.ts';
import {
  type CodeSettings,
  type RunningCode,
  readClock,
  runCode,
  turnClock,
} from '#test/support/releases/run-code.ts';

export type Body = Readonly<Record<string, unknown>>;
type StoredItem = Record<string, AttributeValue>;

/** A platform that runs the code of some checkout, with access only by HTTP. */
export type DrivenPlatform = ReturnType<typeof driver>;

const patienceMs = 90_000;
const maxTries = 6;

export const driver = (start: CodeSettings) => {
  let running: RunningCode | undefined;
  let sessions = new Map<string, Promise<Session>>();
  const now = (): RunningCode => {
    if (!running) throw new Error('the platform does not run');
    return running;
  };

  const accounts = new Map<string, Set<string>>();

  const session = (who: string): Promise<Session> => {
    const [sub = '', ...groups] = who.split(':');
    accounts.set(sub, new Set([...(accounts.get(sub) ?? []), ...groups]));
    const found = sessions.get(who) ?? connect(now().url).signIn(sub, ...groups);
    sessions.set(who, found);
    return found;
  };

  /** A request of an account, such as `mei:creator`, that must succeed. */
  const ask = async (who: string, method: string, path: string, body?: unknown): Promise<Body> => {
    const caller = await session(who);
    const sent = {
      ...(method === 'POST' && { idempotencyKey: randomUUID() }),
      ...(body !== undefined && { body }),
    };
    for (let tries = 1; ; tries += 1) {
      const { status, body: answer } = await caller.send<Body>(method, path, sent);
      if (status < 300) return answer;
      // On a busy machine a function may not load in time.
      if (status < 500 || tries === maxTries)
        throw new Error(`${who} ${method} ${path}: ${status} ${JSON.stringify(answer)}`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  };

  const get = (who: string, path: string): Promise<Body> => ask(who, 'GET', path);

  /** Repeats a request until the response is as expected. */
  const until = async (who: string, path: string, isRight: (body: Body) => boolean): Promise<Body> => {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const body = await get(who, path);
      if (isRight(body)) return body;
      if (Date.now() > deadline) throw new Error(`${path} stays ${JSON.stringify(body)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const table = async <T>(use: (client: DynamoDBClient, name: string) => Promise<T>): Promise<T> => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = new DynamoDBClient({ endpoint: now().tableUrl, region: 'us-east-1', credentials });
    try {
      return await use(client, await tableName(client));
    } finally {
      client.destroy();
    }
  };

  return {
    home: start.home,
    url: `http://127.0.0.1:${start.port}`,
    start: async (change: Partial<CodeSettings> = {}) => {
      sessions = new Map();
      running = await runCode({ ...start, ...change });
    },
    /** Stops the platform: in order, or like a power cut. */
    end: async (signal: 'SIGINT' | 'SIGKILL') => {
      const { end } = now();
      running = undefined;
      await end(signal);
    },
    /** Every account that has sent a request, with its roles. */
    accounts: () => Object.fromEntries([...accounts].map(([sub, roles]) => [sub, [...roles]])),
    ask,
    get,
    post: (who: string, path: string, body?: unknown) => ask(who, 'POST', path, body),
    put: (who: string, path: string, body: unknown) => ask(who, 'PUT', path, body),
    until,
    time: () => readClock(now().url),
    turn: (advance: string) => turnClock(now().url, advance),
    read: (pk: string, sk: string): Promise<StoredItem | undefined> =>
      table(async (client, name) => {
        const Key = { pk: { S: pk }, sk: { S: sk } };
        return (await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }))).Item;
      }),
    write: (item: StoredItem): Promise<void> =>
      table(
        async (client, name) => void (await client.send(new PutItemCommand({ TableName: name, Item: item }))),
      ),
  };
};

const tableName = async (client: DynamoDBClient): Promise<string> => {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  return TableNames[0] ?? '';
};

/** Turns the clock repeatedly, with time between for what is due. */
export const turnOften = async (p: DrivenPlatform, times: number, advance: string): Promise<void> => {
  for (let turns = 0; turns < times; turns += 1) {
    await p.turn(advance);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
};

export const writeSettings = (file: string, settings: object): string => {
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  return file;
};

/** Decides on a proposed act of staff as a second person. */
export const approve = (
  p: Pick<DrivenPlatform, 'post'>,
  { proposal }: Body,
  decision: Body = { decision: 'approve' },
) => p.post('olga:operator', `/operations/proposals/${(proposal as { id: string }).id}/decision`, decision);
