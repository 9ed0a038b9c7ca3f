import { getPriority } from 'node:os';
import { threadId } from 'node:worker_threads';

// The code of the functions that the runtime's tests invoke; each export is one handler.
let calls = 0;
const output = globalThis.console;
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const loadedAt = Date.now();
export const warmed = async () => loadedAt;
export const echo = async (event, context) => ({
  event,
  context,
  remaining: context.getRemainingTimeInMillis(),
});
export const environment = async () => ({ ...process.env });
export const counter = async () => ++calls;
export const nothing = async () => undefined;
export const refuse = async () => {
  throw Object.assign(new RangeError('too far'), { code: 7 });
};
export const hang = async (event) => (event === 'hang' ? new Promise(() => {}) : ++calls);
export const block = async (event) => {
  for (;;) if (event !== 'block') return ++calls;
};
export const exit = async (event) => (event === 'exit' ? process.exit(3) : ++calls);
export const lateThrow = async () => {
  setTimeout(() => {
    throw new Error('thrown after the answer was awaited');
  });
  await new Promise(() => {});
};
export const hoard = async (event) => {
  const kept = [];
  while (event === 'hoard') kept.push(new Array(100_000).fill({}).map((_, index) => ({ index })));
  return kept.length;
};
export const clock = async () => [
  Date.now(),
  Date.parse(new Date().toISOString()),
  Date.parse(Date()),
  new Date(5).getTime(),
];
export const dates = async () => [
  new Date() instanceof Date,
  new Date().constructor === Date,
  Date.UTC(1970, 0, 2),
  new (class extends Date {})(7).getTime(),
];
export const log = async (event) => {
  await later(event.ms);
  output.log('heard', event);
  process.stdout.write('raw\n');
};
export const large = async (event) => 'x'.repeat(event);
let under = 0;
export const crowd = async () => {
  under += 1;
  await later(5);
  const together = under;
  under -= 1;
  return together;
};
export const thread = async () => {
  await later(5);
  return threadId;
};
/** The same as another function, so that two can be told apart. */
export const otherThread = async () => thread();
export const place = async () => ({ thread: threadId, priority: getPriority() });
export const circle = async () => {
  const self = {};
  self.self = self;
  return self;
};
export const callback = (_event, _context, done) => done(null, 1);
export const text = 'no function';

export const respond = async ({ body, ...rest }) => ({ statusCode: 200, ...rest, body });

export const respondLarge = async (length) => ({ statusCode: 200, body: '\u0001'.repeat(length) });
