import { createServer } from 'node:http';
import { createWallClock } from '#infra/local/clock.ts';
import { openObjectStore } from '#infra/local/object-store/object-store.ts';
import { credentials, plainBucket, region } from './fixed-settings.ts';

// A store in a separate process, to be killed: it sends its port in one message.
const store = await openObjectStore({
  root: process.argv[2] ?? '',
  clock: createWallClock(),
  credentials,
  region,
  buckets: [plainBucket()],
});
const server = createServer((request, response) => void store.handle(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.(address.port);
});
