import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRules, releases } from '#test/support/releases/folder.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld } from '#test/support/world.ts';

type Json = unknown;

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings of an operator, and texts for people. */
const free = ['duration', 'reminders', 'when'];

/** The rules alone, with sorted keys. */
const ruleOf = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(ruleOf);
  if (!isObject(value)) return value;
  const rules = Object.entries(value).filter(([name]) => !free.includes(name));
  return Object.fromEntries(
    rules.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, ruleOf(part)]),
  );
};

const digestOf = (process: Json): string =>
  createHash('sha256')
    .update(JSON.stringify(ruleOf(process)))
    .digest('hex');

/** The digest of each version of the process. A version is never changed; a new one is added. */
const pinned: Readonly<Record<string, string>> = {
  1: 'd74a1a2a6fdcd27b5b5760a97d5b58cf997c3f216db744e226a4571d7ea880d6',
  2: '4344d2b52d4d606358a7f85ca0db3526fe05b04bbce62925a2e3b181cfebdbe3',
};

const newTable = await createTableFactory();

describe('the rules of an order', () => {
  let operator: ReturnType<typeof createWorld>['operator'];

  beforeAll(async () => {
    operator = createWorld(await newTable()).operator;
  });

  it.each(releases)('are those of release %s for the orders that began with it', async (version) => {
    const process = readRules(version, 'process');
    const { status, body } = await operator.get(`/process?version=${process.version}`);
    expect(status).toBe(200);
    expect(ruleOf(body)).toEqual(ruleOf(process));
    expect(digestOf(body)).toBe(pinned[String(process.version)]);
  });
});
