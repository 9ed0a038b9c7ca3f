import { StaffAct } from '../../domain/staff-acts/staff-act.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isNew, put, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

export const { list: listStaffActs } = openCollection(keys.staffAct, attributeReader('staffAct', StaffAct));

export const staffActWrite = (staffAct: StaffAct): Write => {
  const { id, at, by, operation, on } = staffAct;
  const place = `${at}#${id}`;
  const [subject] = Object.values(on);
  return put(
    {
      ...keys.staffAct(id),
      ...indexKeys(indexes.staffActs({}), place),
      ...indexKeys(indexes.staffActs({ by }), place),
      ...indexKeys(indexes.staffActs({ operation }), place),
      ...(subject !== undefined && indexKeys(indexes.staffActs({ subject }), place)),
      staffAct,
    },
    isNew,
  );
};
