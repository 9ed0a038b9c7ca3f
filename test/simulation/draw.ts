import type { RandomSource } from '#test/support/random-source.ts';

/** Each script by its name: how many of a hundred follow it, and how to draw it. */
export type Shares<Script> = Readonly<
  Record<string, readonly [share: number, draw: (random: RandomSource) => Script]>
>;

/** A script with its name. */
export const drawByShare = <Script>(
  scripts: Shares<Script>,
  random: RandomSource,
): readonly [string, Script] => {
  let left = random.between(0, 100);
  for (const [name, [share, draw]] of Object.entries(scripts)) {
    left -= share;
    if (left < 0) return [name, draw(random)];
  }
  throw new Error('the shares of the scripts do not sum to a hundred');
};

/** Minutes or many hours, each scale equally likely. */
export const drawLogUniform = (random: RandomSource, min: number, max: number): number =>
  Math.exp(random.between(Math.log(min), Math.log(max)));
