import { enableCompileCache } from 'node:module';
import type { FoundBug, PlantedShare } from './find-bugs.ts';
import { plantBug } from './plant-bug.ts';

enableCompileCache();

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

process.once('message', async ({ bug, seed, orders }: PlantedShare) => {
  plantBug(bug);
  // Every module of the product is loaded after the bug is planted.
  const { simulate } = await import('../simulate.ts');
  let lived = 0;
  const onWorld = (count: number): void => {
    lived = count;
  };
  const found = await simulate({ seed, orders, onWorld }).then(
    ({ faults }): FoundBug => ({ orders: lived, ...(faults[0] && { fault: inOneLine(faults[0]) }) }),
    (error: Error): FoundBug => ({ orders: lived, fault: inOneLine(`${error.message}: ${error.cause}`) }),
  );
  process.send?.(found);
  process.disconnect();
});
