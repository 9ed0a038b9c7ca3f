/** A change of an item in place. Names with a dot, such as `upload.status`, are nested. */
export type Change = {
  /** The new values; `undefined` removes an attribute. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Values of attributes that are missing; existing ones stay. */
  readonly setOnce?: Readonly<Record<string, unknown>>;
  /** Numbers to add, or members of a set. A missing attribute is created. */
  readonly add?: Readonly<Record<string, number | ReadonlySet<number>>>;
  /** Values after those of a list. A missing list is created. */
  readonly append?: Readonly<Record<string, readonly unknown[]>>;
};

/** The update expression of a change, with a placeholder for each name and value. */
export const toUpdateExpression = ({ set = {}, setOnce = {}, add = {}, append = {} }: Change) => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  let nameCount = 0;
  let valueCount = 0;
  const placeName = (name: string): string => {
    const placeholder = `#c${nameCount}`;
    names[placeholder] = name;
    nameCount += 1;
    return placeholder;
  };
  const placePath = (path: string): string =>
    path.includes('.') ? path.split('.').map(placeName).join('.') : placeName(path);
  const placeValue = (value: unknown): string => {
    const placeholder = `:c${valueCount}`;
    values[placeholder] = value;
    valueCount += 1;
    return placeholder;
  };
  const present = Object.entries(set).filter(([, value]) => value !== undefined);
  const absent = Object.keys(set).filter((path) => set[path] === undefined);
  const missing = Object.entries(setOnce).map(([path, value]) => ({ name: placePath(path), value }));
  const appended = Object.entries(append).map(([path, value]) => ({ name: placePath(path), value }));
  const clauses = {
    SET: [
      ...present.map(([path, value]) => `${placePath(path)} = ${placeValue(value)}`),
      ...missing.map(({ name, value }) => `${name} = if_not_exists(${name}, ${placeValue(value)})`),
      ...appended.map(
        ({ name, value }) =>
          `${name} = list_append(if_not_exists(${name}, ${placeValue([])}), ${placeValue(value)})`,
      ),
    ],
    REMOVE: absent.map(placePath),
    // Names of sums may contain dots.
    ADD: Object.entries(add).map(([name, value]) => `${placeName(name)} ${placeValue(value)}`),
  };
  const expression = Object.entries(clauses)
    .flatMap(([verb, all]) => (all.length > 0 ? [`${verb} ${all.join(', ')}`] : []))
    .join(' ');
  return { expression, names, values };
};
