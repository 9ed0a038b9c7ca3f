import type { Story } from '../build-example.ts';
import { fileStory } from './files.ts';
import { momentStory } from './moments.ts';
import { moneyStory } from './money.ts';
import { operationStory } from './operations.ts';
import { orderStory } from './orders.ts';
import { partyStory } from './parties.ts';

/** One story for all examples: Mei makes a film of cold-brew tea for Aurora Tea, is reviewed, publishes it and is paid. */
export const story: Story = {
  ...orderStory,
  ...partyStory,
  ...fileStory,
  ...moneyStory,
  ...operationStory,
  ...momentStory,
};
