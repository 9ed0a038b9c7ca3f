import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'rolldown/utils';

/** A sentence for people in the source. In a template, `{}` stands for a value. */
export type Found = { readonly path: string; readonly text: string };

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
};

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return typeof node.name === 'string' ? node.name : typeof node.value === 'string' ? node.value : '';
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

type Constants = ReadonlyMap<string, unknown>;

/** The texts that an expression can be. A call and a value of elsewhere are none. */
const textsOf = (node: unknown, constants: Constants): readonly string[] => {
  if (!isNode(node)) return [];
  const inner = (...names: readonly string[]) => names.flatMap((name) => textsOf(node[name], constants));
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        list(node.quasis)
          .map((quasi) => (isNode(quasi) ? ((quasi.value as { cooked?: string }).cooked ?? '') : ''))
          .join('{}'),
      ];
    case 'ConditionalExpression':
      return inner('consequent', 'alternate');
    case 'LogicalExpression':
      return inner('left', 'right');
    case 'ArrowFunctionExpression':
      return inner('body');
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return inner('expression');
    case 'Identifier': {
      const value = constants.get(nameOf(node));
      const others = new Map([...constants].filter(([name]) => name !== nameOf(node)));
      return textsOf(value, others);
    }
    case 'ObjectExpression':
      return list(node.properties).flatMap((one) => (isNode(one) ? textsOf(one.value, constants) : []));
    case 'MemberExpression':
      return inner('object');
    case 'CallExpression':
      return nameOf(node.callee) === 'findOwn' ? textsOf(list(node.arguments)[0], constants) : [];
    default:
      return [];
  }
};

/** The arguments of a call that are sentences, by the name of the function. */
const sentenceArguments: ReadonlyMap<string, readonly number[]> = new Map([
  ['refuse', [1]],
  ['refuseInState', [1]],
  ['Problem', [1]],
  ['bodyProblem', [1, 2]],
  ['regex', [1]],
  ['refine', [1]],
  ['toFault', [2]],
  ['toOrderFault', [1]],
  ['faultAt', [1]],
  ['refuseFromDay', [1]],
  ['refuseLimit', [1]],
  ['refuseHeld', [1]],
]);

/** The functions of a file with a parameter of a name, and its place. */
const ownArgumentsIn = (nodes: readonly Node[], name: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    nodes.flatMap(({ type, id, init }) => {
      if (type !== 'VariableDeclarator' || !isNode(init) || init.type !== 'ArrowFunctionExpression')
        return [];
      const at = list(init.params).findIndex((param) => nameOf(param) === name);
      return at === -1 ? [] : [[nameOf(id), [at]] as const];
    }),
  );

/** The entries of a list that is filtered as messages: `[isLong && 'is too long'].filter((message) => …)`. */
const filteredMessages = ({ callee, arguments: given }: Node): readonly unknown[] => {
  const [test] = list(given);
  const isOfMessages =
    isNode(callee) &&
    nameOf(callee) === 'filter' &&
    isNode(callee.object) &&
    callee.object.type === 'ArrayExpression' &&
    isNode(test) &&
    nameOf(list(test.params)[0]) === 'message';
  return isOfMessages && isNode(callee.object) ? list(callee.object.elements) : [];
};

const sentenceNames = new Set(['message', 'detail', 'error', 'form']);

const expressionsIn = (
  node: Node,
  ownArguments: ReadonlyMap<string, readonly number[]>,
): readonly unknown[] => {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression': {
      const given = list(node.arguments);
      const name = nameOf(node.callee);
      const places = sentenceArguments.get(name) ?? ownArguments.get(name) ?? [];
      return [...places.map((at) => given[at]), ...filteredMessages(node)];
    }
    case 'Property':
      return sentenceNames.has(nameOf(node.key)) ? [node.value] : [];
    case 'VariableDeclarator':
      return sentenceNames.has(nameOf(node.id)) ? [node.init] : [];
    default:
      return [];
  }
};

const constantsIn = (nodes: readonly Node[]): Constants =>
  new Map(
    nodes.filter(({ type }) => type === 'VariableDeclarator').map(({ id, init }) => [nameOf(id), init]),
  );

/** Every sentence for people that a file writes into problems, faults and reasons. */
export const findSentencesIn = (path: string, source: string): readonly Found[] => {
  const nodes = nodesIn(parseSync(path, source).program);
  const constants = constantsIn(nodes);
  const ownArguments = ownArgumentsIn(nodes, 'message');
  const texts = nodes
    .flatMap((node) => expressionsIn(node, ownArguments))
    .flatMap((expression) => textsOf(expression, constants));
  return [...new Set(texts)]
    .filter((text) => /[a-z]/i.test(text.replaceAll('{}', '')))
    .map((text) => ({ path, text }));
};

/** The functions elsewhere that make faults, and the place of the code. */
const codeArguments: ReadonlyMap<string, readonly number[]> = new Map([
  ['faultsOfUnknownName', [1]],
  ['faultsOfUnknownNames', [1]],
  ['bodyProblem', [0]],
]);

/** A fault, a finding or a reason has a code, and a message or a place. Other objects with codes have neither. */
const besideCodes = new Set(['message', 'path', 'pointer', 'uploadId']);

const codesOfObject = (node: Node): readonly unknown[] => {
  const properties = list(node.properties).flatMap((one) => (isNode(one) ? [one] : []));
  return properties.some(({ key }) => besideCodes.has(nameOf(key)))
    ? properties.filter(({ key }) => nameOf(key) === 'code').map(({ value }) => value)
    : [];
};

/** Every code of a fault, a finding or a reason that a file writes. */
export const findCodesIn = (path: string, source: string): readonly Found[] => {
  const nodes = nodesIn(parseSync(path, source).program);
  const constants = constantsIn(nodes);
  const ownArguments = ownArgumentsIn(nodes, 'code');
  const expressions = nodes.flatMap((node) => {
    if (node.type === 'ObjectExpression') return codesOfObject(node);
    if (node.type !== 'CallExpression') return [];
    const name = nameOf(node.callee);
    return (ownArguments.get(name) ?? codeArguments.get(name) ?? []).map((at) => list(node.arguments)[at]);
  });
  const codes = expressions.flatMap((expression) => textsOf(expression, constants));
  return [...new Set(codes)].map((text) => ({ path, text }));
};

const findInSource = (find: (path: string, source: string) => readonly Found[]): readonly Found[] =>
  globSync('shared/{contract,domain,endpoints,http,store,usecases}/**/*.ts')
    .filter((path) => !/^shared\/contract\/(client|openapi|labels|sentences)\//.test(path))
    .flatMap((path) => find(path, readFileSync(path, 'utf8')));

/** Every sentence for people in the code behind the API. */
export const findSentences = (): readonly Found[] => findInSource(findSentencesIn);

/** Every code of a fault, a finding or a reason in the code behind the API. */
export const findCodes = (): readonly Found[] => findInSource(findCodesIn);
