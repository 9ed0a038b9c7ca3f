import { createHash } from 'node:crypto';
import { type Acts, media, reasons, typeOf } from './acts.ts';
import type { DrivenPlatform } from './platform.ts';

/** What staff keep beside the cases: a note, a view, and work that was handed over. */
export const keepDesk = async (p: DrivenPlatform, orderId: string): Promise<void> => {
  await p.post('otto:operator', `/orders/${orderId}/notes`, { text: 'Called the creator.' });
  await p.post('otto:operator', '/operations/views', { name: 'Late', page: 'orders', query: 'late=only' });
  const { items } = await p.get('rhea:reviewer', '/reviews/applications');
  const [waiting] = items as { id: string }[];
  await p.post('otto:operator', `/operations/work/${waiting?.id}/assignment`, {
    note: 'You know the handle.',
  });
};

/** A held order, and a party whose payouts are held. */
export const holdSome = async (p: DrivenPlatform, acts: Acts, creatorId: string): Promise<void> => {
  const order = await acts.take('hao');
  await p.put('otto:operator', `/operations/orders/${order.id}/hold`, { reasons });
  await p.put('otto:operator', `/operations/accounts/${creatorId}/hold`, { scope: 'payouts', reasons });
};

/** An advertiser whose profile a reviewer has not verified yet. */
export const openAdvertiser = (p: DrivenPlatform) =>
  p.put('cora:advertiser', '/advertisers/me/profile', {
    displayName: 'Cora',
    legalName: 'Cora Tea Ltd',
    registrationNumber: '91310000MA1K35XY0B',
    contact: { name: 'Cora Li', email: 'cora@example.com' },
    country: 'CN',
    isOldEnough: true,
  });

/** A picture that was checked, and one whose file never arrives. */
export const showPictures = async (p: DrivenPlatform): Promise<void> => {
  const name = 'still-landscape.jpg';
  const bytes = media(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { fileName: name, contentType: typeOf(name), size: bytes.length, sha256 };
  const create = (purpose: string) => p.post('mei:creator', '/assets', { as: 'creator', purpose, ...file });
  const { id, upload } = await create('avatar');
  const { url, headers } = upload as { url: string; headers: Record<string, string> };
  const stored = await fetch(url, { method: 'PUT', headers, body: bytes });
  if (!stored.ok) throw new Error(await stored.text());
  await p.until('mei:creator', `/assets/${id}`, ({ checkedAt }) => checkedAt !== undefined);
  await create('cover');
};
