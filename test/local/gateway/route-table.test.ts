import { expect, test } from 'vitest';
import { createRouteTable } from '#infra/local/gateway/route-table.ts';

const table = (...keys: string[]) => {
  const match = createRouteTable(keys.map((key) => ({ key, target: key })));
  return (method: string, path: string) => match(method, path);
};

const pets = table(
  '$default',
  'ANY /{proxy+}',
  'GET /pets/{proxy+}',
  'GET /pets/dog/{id}',
  'ANY /pets/dog/1',
  'GET /pets/dog/1',
  'GET /pets/{kind}/1',
  'GET /',
);

test.each([
  ['GET', '/pets/dog/1', 'GET /pets/dog/1'],
  ['POST', '/pets/dog/1', 'ANY /pets/dog/1'],
  ['GET', '/pets/dog/2', 'GET /pets/dog/{id}'],
  ['GET', '/pets/cat/1', 'GET /pets/{kind}/1'],
  ['GET', '/pets/cat/2', 'GET /pets/{proxy+}'],
  ['POST', '/pets/cat/2', 'ANY /{proxy+}'],
  ['GET', '/', 'GET /'],
  ['GET', '/pets/dog/', 'GET /pets/{proxy+}'],
])('%s %s is routed to %s', (method, path, key) => {
  expect(pets(method, path)?.key).toBe(key);
});

test('variables match one segment of the path, and a greedy one the rest', () => {
  expect(pets('GET', '/pets/dog/a b')?.parameters).toEqual({ id: 'a b' });
  expect(pets('GET', '/pets/cat/2/3')?.parameters).toEqual({ proxy: 'cat/2/3' });
});

test('without a matching route the result is $default or nothing', () => {
  expect(table('$default', 'GET /a')('POST', '/a')?.key).toBe('$default');
  expect(table('GET /a')('POST', '/a')).toBeUndefined();
  expect(table('GET /a')('GET', '/a/')).toBeUndefined();
  expect(table('GET /a/{b}')('GET', '/a/')).toBeUndefined();
});
