import { type Client, uploadFile } from '#shared/contract/client/package/index.ts';
import { openFile } from '#shared/contract/client/package/node.ts';

/** Uploads a file to a store at an address, in parts of so many bytes, and prints the most memory that it had, in bytes. */
const [path = '', url = '', partBytes = ''] = process.argv.slice(2);
const file = await openFile(path, 'video/mp4');
const partSize = Number(partBytes);

const upload = {
  ...{ uploadId: 'upl_1', status: 'waiting', size: file.size, arrived: [], parts: [] },
  ...{ partSize, partCount: Math.ceil(file.size / partSize) },
};
const client = {
  get: async () => ({ method: 'PUT', url, headers: {} }),
  post: async () => upload,
} as unknown as Client;

await uploadFile(client, { orderId: 'ord_1', file });
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
