import { type News, type Share, simulateHere } from './workers.ts';

const tell = (news: News): void => void process.send?.(news);

process.once('message', async (share: Share) => {
  tell(await simulateHere(share, (orders, megabytes) => tell({ orders, megabytes })));
  process.disconnect();
});
