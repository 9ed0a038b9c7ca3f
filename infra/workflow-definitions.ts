import { access } from 'node:fs/promises';
import type { Definitions } from './stacks/workflow.ts';

const isDefinition = (value: unknown): value is Definitions['order'] => typeof value === 'function';

/** Loads `infra/workflows/`; rejects naming the file and the export when one is missing. */
export const loadDefinitions = async (): Promise<Definitions> => {
  const [order, withdrawal] = await Promise.all([load('order'), load('withdrawal')]);
  return { order, withdrawal };
};

const load = async (name: string): Promise<Definitions['order']> => {
  const location = new URL(`workflows/${name}.ts`, import.meta.url);
  const exported = `${name}Definition`;
  const refusal = `infra/workflows/${name}.ts must export ${exported}: the workflow stack builds its state machine from it.`;
  await access(location).catch((cause: unknown) => {
    throw new Error(refusal, { cause });
  });
  const module: Readonly<Record<string, unknown>> = await import(location.href);
  const definition = module[exported];
  if (!isDefinition(definition)) throw new Error(refusal);
  return definition;
};
