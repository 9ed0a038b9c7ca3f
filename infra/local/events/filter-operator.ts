/** Whether the values of a field of the event match one alternative of the pattern. */
export type Matcher = (leaves: readonly unknown[]) => boolean;

type Test = (leaf: unknown) => boolean;
type Scalar = string | number | boolean | null;

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const matchSome =
  (test: Test): Matcher =>
  (leaves) =>
    leaves.some(test);

const throwUnsupported = (path: string, what: string): never => {
  throw new Error(`The event pattern for ${path} ${what}.`);
};

const toTextTest = (
  operator: string,
  operand: unknown,
  path: string,
  test: (text: string, operand: string) => boolean,
) => {
  if (typeof operand !== 'string') return throwUnsupported(path, `must have a text for ${operator}`);
  return (leaf: unknown): boolean => typeof leaf === 'string' && test(leaf, operand);
};

const readIgnoreCase = (operand: unknown): { text: unknown; fold: boolean } => {
  const isFolded = typeof operand === 'object' && operand !== null && 'equals-ignore-case' in operand;
  return isFolded ? { text: operand['equals-ignore-case'], fold: true } : { text: operand, fold: false };
};

const toAffixTest = (operator: 'prefix' | 'suffix', operand: unknown, path: string): Test => {
  const { text, fold } = readIgnoreCase(operand);
  const part = (value: string) => (fold ? value.toLowerCase() : value);
  return toTextTest(operator, text, path, (leaf, sought) =>
    operator === 'prefix' ? part(leaf).startsWith(part(sought)) : part(leaf).endsWith(part(sought)),
  );
};

const wildcard = (operand: unknown, path: string): Test => {
  if (typeof operand !== 'string') return throwUnsupported(path, 'must have a text for wildcard');
  if (operand.includes('**')) return throwUnsupported(path, 'has two asterisks in a row in a wildcard');
  // A backslash escapes an asterisk or a backslash.
  const source = operand.replaceAll(/\\([*\\])|\*|[.+?^${}()|[\]\\]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found === '*' ? '[\\s\\S]*' : `\\${found}`;
  });
  const expression = new RegExp(`^${source}$`, 'u');
  return (leaf) => typeof leaf === 'string' && expression.test(leaf);
};

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

const numeric = (operand: unknown, path: string): Test => {
  const words: unknown[] = Array.isArray(operand) ? operand : [];
  if (words.length !== 2 && words.length !== 4)
    return throwUnsupported(path, 'needs one or two comparisons in numeric');
  const bounds: Array<(value: number) => boolean> = [];
  for (let index = 0; index < words.length; index += 2) {
    const compare = comparisons[String(words[index])];
    const bound = words[index + 1];
    if (compare === undefined || typeof bound !== 'number') {
      return throwUnsupported(path, 'needs pairs of a comparison (=, <, <=, >, >=) and a number in numeric');
    }
    bounds.push((value) => compare(value, bound));
  }
  return (leaf) => typeof leaf === 'number' && bounds.every((holds) => holds(leaf));
};

const toAnyTest = (operand: unknown, test: (one: unknown) => Test): Test => {
  const tests = (Array.isArray(operand) ? operand : [operand]).map(test);
  return (leaf) => tests.some((passes) => passes(leaf));
};

const equals =
  (path: string) =>
  (operand: unknown): Test => {
    if (!isScalar(operand))
      return throwUnsupported(path, 'compares with something other than a text, number, boolean or null');
    return (leaf) => leaf === operand;
  };

const equalsIgnoreCase = (operand: unknown, path: string): Test =>
  toTextTest(
    'equals-ignore-case',
    operand,
    path,
    (leaf, sought) => leaf.toLowerCase() === sought.toLowerCase(),
  );

const anythingBut = (operand: unknown, path: string): Test => {
  const isOperator = typeof operand === 'object' && operand !== null && !Array.isArray(operand);
  const excluded = isOperator ? toExclusionTest(operand, path) : toAnyTest(operand, equals(path));
  return (leaf) => !excluded(leaf);
};

const toExclusionTest = (operand: object, path: string): Test => {
  const [[name, inner] = ['nothing', undefined], ...more] = Object.entries(operand);
  const test = textOperators[name];
  if (test === undefined || more.length > 0)
    return throwUnsupported(path, `has the unknown operator "${name}" in anything-but`);
  return toAnyTest(inner, (one) => test(one, path));
};

const textOperators: Readonly<Record<string, (operand: unknown, path: string) => Test>> = {
  prefix: (operand, path) => toAffixTest('prefix', operand, path),
  suffix: (operand, path) => toAffixTest('suffix', operand, path),
  'equals-ignore-case': equalsIgnoreCase,
  wildcard,
};

const operators: typeof textOperators = { ...textOperators, numeric, 'anything-but': anythingBut };

/** Compiles one alternative of a pattern: a value, or an object with one operator. */
export const compileMatcher = (alternative: unknown, path: string): Matcher => {
  if (isScalar(alternative)) return matchSome(equals(path)(alternative));
  const [[name, operand] = ['nothing', undefined], ...more] = Object.entries(alternative ?? {});
  if (more.length > 0)
    return throwUnsupported(path, 'has several operators in one object; use one object for each');
  if (name === 'exists') {
    if (typeof operand !== 'boolean') return throwUnsupported(path, 'must have true or false for exists');
    return (leaves) => leaves.length > 0 === operand;
  }
  const operator = operators[name];
  if (operator === undefined) return throwUnsupported(path, `has the unknown operator "${name}"`);
  return matchSome(operator(operand, path));
};
