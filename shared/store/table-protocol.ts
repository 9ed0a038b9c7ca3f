import { DirectProtocol } from '../adapters/sdk/direct-protocol.ts';
import { type Attributes, toAttributes, toValues } from './attribute-values.ts';

type Fields = Record<string, unknown>;

/** Replaces fields that are there. */
const convert = <Part>(fields: Fields, names: readonly string[], toOther: (part: Part) => unknown): void => {
  for (const name of names) if (fields[name]) fields[name] = toOther(fields[name] as Part);
};

/** A copy of an object with other values. */
const mapFields = <Part>(fields: object, toOther: (part: Part) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, toOther(part)]));

type KeysToRead = { readonly Keys?: readonly Attributes[] };

const mapKeys =
  (toOther: (key: Attributes) => Attributes) =>
  (request: KeysToRead): KeysToRead => ({ ...request, Keys: request.Keys?.map(toOther) ?? [] });

const valuesOfRequests = ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey'];

const toRequest = (input: object): Fields => {
  const request: Fields = { ...input };
  convert(request, valuesOfRequests, toAttributes);
  convert(request, ['RequestItems'], (tables: object) => mapFields(tables, mapKeys(toAttributes)));
  convert(request, ['TransactItems'], (items: readonly object[]) =>
    items.map((item) => mapFields(item, toRequest)),
  );
  return request;
};

const toOutput = (response: Fields): Fields => {
  convert(response, ['Item', 'Attributes', 'LastEvaluatedKey'], toValues);
  convert(response, ['Items'], (items: readonly Attributes[]) => items.map(toValues));
  convert(response, ['Responses'], (tables: object) =>
    mapFields(tables, (items: readonly Attributes[]) => items.map(toValues)),
  );
  convert(response, ['UnprocessedKeys'], (tables: object) => mapFields(tables, mapKeys(toValues)));
  return response;
};

/**
 * The protocol of the table for commands with plain values: reads, puts, updates and transactions. The library's document client
 * converts values in middleware that belongs to one command, so that the SDK makes all its middleware for each request.
 */
export class TableProtocol extends DirectProtocol {
  protected override toText(input: object): string {
    return JSON.stringify(toRequest(input));
  }

  protected override fromText(text: string): object {
    return toOutput(JSON.parse(text));
  }
}
