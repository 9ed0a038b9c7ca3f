import { parseArgs } from 'node:util';
import { contradiction } from '#test/support/documented.ts';
import { startTestPlatform } from '#test/support/platform.ts';
import { chanceOf } from './chance.ts';
import { drawRequest, type FuzzRequest, idPool } from './request.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const total = Number(values.requests);
const chance = chanceOf(Number(values.seed));
const pool = idPool();
const platform = await startTestPlatform();
const tokens = new Map<string, string>();
const statuses = new Map<number, number>();
const faults: string[] = [];
const memory: number[] = [];

const tokenOf = async (role: string): Promise<string> => {
  const known = tokens.get(role);
  if (known) return known;
  const body = JSON.stringify({ sub: `fuzz-${role}`, groups: [role] });
  const answer = await fetch(`${platform.url}/_local/token`, { method: 'POST', body });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  tokens.set(role, accessToken);
  return accessToken;
};

const send = async ({ method, path, headers, body, as }: FuzzRequest): Promise<void> => {
  const authorization = as === undefined ? {} : { authorization: `Bearer ${await tokenOf(as)}` };
  const init = { method, headers: { ...headers, ...authorization }, ...(body !== undefined && { body }) };
  const answer = await fetch(`${platform.url}${path}`, init);
  const text = await answer.text();
  pool.harvest(text);
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  const contentType = answer.headers.get('content-type') ?? undefined;
  const pathname = decodeURI(path.split('?')[0] ?? path);
  const wrong = contradiction({ method, path: pathname, status: answer.status, contentType, text });
  const what = answer.status >= 500 ? `${method} ${path}: ${answer.status} ${text}` : wrong;
  if (what)
    faults.push(
      `${what.slice(0, 900)}\n    sent ${JSON.stringify({ as, headers, body: body?.slice(0, 600) })}`,
    );
};

const inFlight = 4;
for (let done = 0; done < total; done += inFlight) {
  await Promise.all(Array.from({ length: inFlight }, () => send(drawRequest(chance, pool))));
  if (done % 1_000 === 0) {
    const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
    memory.push(megabytes);
    console.log(`${String(done).padStart(6)} requests, ${faults.length} faults, ${megabytes} MB`);
  }
}

const operator = { headers: { authorization: `Bearer ${await tokenOf('operator')}` } };
const books = (await (await fetch(`${platform.url}/finance/trial-balance`, operator)).json()) as {
  balanced?: boolean;
};
console.log(
  `\nStatuses: ${[...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status} × ${count}`)
    .join(', ')}`,
);
console.log(`The books balance: ${books.balanced}. Memory: ${memory.join(', ')} MB.`);
for (const fault of faults.slice(0, 40)) console.log(`- ${fault}`);
await platform.end();
process.exitCode = faults.length > 0 || books.balanced !== true ? 1 : 0;
