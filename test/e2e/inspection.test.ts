import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectStatus, pollUntil } from '#test/journey/expect-success.ts';
import type { OrderResponse } from '#test/journey/journey.ts';
import { createMarket, createOrderInReview } from '#test/journey/orders.ts';
import type { People } from '#test/journey/people.ts';
import { connect } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

type Address = { readonly url: string; readonly headUrl: string };

type InspectionResponse = {
  readonly status: string;
  readonly sameFilmAs: readonly object[];
  readonly inspectedSeconds: number;
  readonly poster: Address;
  readonly thumbnails: Address;
  readonly preview: Address;
};

let platform: TestPlatform;
let people: People;

beforeAll(async () => {
  platform = await startTestPlatform();
  people = await createMarket(connect(platform.url));
});

afterAll(() => platform.destroy());

const waitForInspection = async (orderId: string): Promise<InspectionResponse> => {
  const order = expectStatus(
    200,
    await people.reviewer.get<OrderResponse & { deliverable: { files: { uploadId: string }[] } }>(
      `/orders/${orderId}`,
    ),
  );
  const path = `/orders/${orderId}/uploads/${order.deliverable.files[0]?.uploadId}/inspection`;
  return pollUntil(
    async () => expectStatus(200, await people.reviewer.get<InspectionResponse>(path)),
    ({ status }) => status === 'completed' || status === 'failed',
  );
};

it('a submitted film is inspected beside its review, and its smaller files are shown by a browser', async () => {
  const inspection = await waitForInspection(await createOrderInReview(people, 'first-cut.mp4'));
  expect(inspection).toMatchObject({ status: 'completed', sameFilmAs: [] });
  expect(inspection.inspectedSeconds).toBeGreaterThan(5);
  for (const [{ url, headUrl }, type] of [
    [inspection.poster, 'image/jpeg'],
    [inspection.thumbnails, 'image/jpeg'],
    [inspection.preview, 'video/mp4'],
  ] as const) {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toContain('inline');
    const size = (await response.arrayBuffer()).byteLength;
    expect(size).toBeGreaterThan(500);
    const head = await fetch(headUrl, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(size)]);
    const range = await fetch(url, { headers: { range: 'bytes=0-9' } });
    expect([range.status, (await range.arrayBuffer()).byteLength]).toEqual([206, 10]);
  }
}, 90_000);
