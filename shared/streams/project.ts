import type { Deps } from '../deps.ts';
import type { Item } from '../store/table.ts';
import { recordTrack, TrackRecordChange } from '../usecases/creators/record-track.ts';

type ProjectDeps = Pick<Deps, 'table' | 'now'>;

/** What is made of new items: the attribute that an item must carry, and what to do with the item. Each may be told twice. */
const projections = {
  track: (deps: ProjectDeps, item: Item) => recordTrack(deps, TrackRecordChange.parse(item)),
} as const;

/** Hands a new item to every projection that it is for. The stream's filters let no other items come here. */
export const project =
  (deps: ProjectDeps) =>
  async (item: Item): Promise<void> => {
    for (const [attribute, carryOut] of Object.entries(projections)) {
      if (attribute in item) await carryOut(deps, item);
    }
  };
