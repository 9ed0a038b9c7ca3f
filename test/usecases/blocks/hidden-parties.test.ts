import { describe, expect, test } from 'vitest';
import { notifyMatchingCreators } from '#shared/usecases/matching/notify-matching-creators.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { expectSuccess, type TestWorld } from '#test/support/world.ts';
import { block, createMarketOn, idOf, type Market } from './block-market.ts';

const createMarket = createMarketOn(await createTableFactory());
const [cleo, clio, ada] = [idOf('crt', 'cleo'), idOf('crt', 'clio'), idOf('adv', 'ada')];

describe('lists', () => {
  const hallOf = async ({ deps }: TestWorld, session: Session, path: string) => {
    deps.clock.advance('PT2S');
    return (await expectSuccess(session.get(path))).items.map(({ id }) => id);
  };

  test.each([
    ['the creator', (market: Market) => block(market.cleo, ada)],
    ['the advertiser', (market: Market) => block(market.advertiser, cleo)],
  ])('show neither to the other if %s blocked', async (_who, doBlock) => {
    const market = await createMarket();
    const { world, cleo: creator, clio: other, advertiser, open } = market;
    expect(await hallOf(world, creator, '/tasks')).toContain(open);
    expect(await hallOf(world, creator, '/tasks/recommended')).toContain(open);
    expect(await hallOf(world, advertiser, '/creators?platform=douyin')).toEqual(
      expect.arrayContaining([cleo, clio]),
    );
    await doBlock(market);
    expect(await hallOf(world, creator, '/tasks')).toEqual([]);
    expect(await hallOf(world, creator, '/tasks/recommended')).toEqual([]);
    expect(await hallOf(world, advertiser, '/creators?platform=douyin')).toEqual([clio]);
    expect(await hallOf(world, other, '/tasks')).toContain(open);
  });

  test.each([
    ['the creator', (market: Market) => block(market.cleo, ada)],
    ['the advertiser', (market: Market) => block(market.advertiser, cleo)],
  ])('of matching creators leave out a pair of which %s blocked', async (_who, doBlock) => {
    const market = await createMarket();
    const { deps, open } = market;
    const notify = async (id: string): Promise<readonly string[]> => {
      await notifyMatchingCreators(deps, async () => undefined, { id, taskId: open, at: deps.now() });
      return (await readAllItems(deps.table))
        .filter(
          (item) =>
            String(item.pk).startsWith('INBOX#crt') && JSON.stringify(item).includes('task_recommended'),
        )
        .map(({ pk }) => String(pk));
    };
    await doBlock(market);
    const found = await notify('tev_1');
    expect(found).not.toContain(`INBOX#${cleo}`);
    expect(found).toContain(`INBOX#${clio}`);
  });
});
