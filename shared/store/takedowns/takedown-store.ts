import { Takedown } from '../../domain/takedowns/takedown.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { followsVersion, isNew, put, refuseUsedKey, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

export const { find: findTakedown, list: listTakedowns } = openCollection(
  keys.takedown,
  attributeReader('takedown', Takedown),
);

const takedownItem = (takedown: Takedown) => {
  const { id, at, state, owner, appeal } = takedown;
  const age = `${at}#${id}`;
  return {
    ...keys.takedown(id),
    ...indexKeys(indexes.takedowns(), age),
    ...indexKeys(indexes.takedowns(state), age),
    ...indexKeys(indexes.takedownsOf(owner.id), age),
    ...(appeal && state === 'appealed' && indexKeys(indexes.takedownAppeals(), `${appeal.at}#${id}`)),
    takedown,
  };
};

export const newTakedownWrite = (takedown: Takedown): Write =>
  put(takedownItem(takedown), isNew, refuseUsedKey);

/** Replaces the takedown that was read. */
export const changedTakedownWrite = (takedown: Takedown): Write =>
  rewrite(takedownItem(takedown), followsVersion('takedown.version', takedown.version));
