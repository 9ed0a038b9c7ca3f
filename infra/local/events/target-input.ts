import * as z from 'zod';

export const InputTransformer = z.object({
  InputTemplate: z.string(),
  InputPathsMap: z.record(z.string(), z.string()).default({}),
});

/** The input of a rule's target instead of the whole event. At most one of the three is set. */
export type TargetInput = {
  readonly Input?: string | undefined;
  readonly InputPath?: string | undefined;
  readonly InputTransformer?: z.infer<typeof InputTransformer> | undefined;
};

/** The predefined variables in the template of a transformer. */
export type RuleContext = { readonly ruleArn: string; readonly ruleName: string; readonly now: number };

const stepPattern = /\.([A-Za-z0-9_-]+)|\[(\d+)\]|\['([^']+)'\]/y;

/** The value at a simple JSONPath (`$.detail.items[0].name`), or undefined. Throws for any other path. */
export const atPath = (event: unknown, path: string): unknown => {
  let value = event;
  stepPattern.lastIndex = 1;
  while (path.startsWith('$') && stepPattern.lastIndex < path.length) {
    const from = stepPattern.lastIndex;
    const step = stepPattern.exec(path);
    if (step === null) throw new Error(`The input path ${path} cannot be read from position ${from}.`);
    const name = step[1] ?? step[2] ?? step[3] ?? '';
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (!path.startsWith('$')) throw new Error(`The input path ${path} must start with $.`);
  return value;
};

const readBuiltInVariable = (name: string, event: object, context: RuleContext): unknown => {
  if (name === 'aws.events.rule-arn') return context.ruleArn;
  if (name === 'aws.events.rule-name') return context.ruleName;
  if (name === 'aws.events.event.ingestion-time') return new Date(context.now).toISOString();
  if (name === 'aws.events.event' || name === 'aws.events.event.json') return event;
  return undefined;
};

const toEmbeddedText = (before: string): boolean => (before.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;

const renderTemplate = (value: unknown, isInText: boolean): string => {
  if (!isInText) return JSON.stringify(value ?? null);
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return JSON.stringify(text).slice(1, -1);
};

const transform = (
  { InputTemplate, InputPathsMap }: z.infer<typeof InputTransformer>,
  event: object,
  context: RuleContext,
) => {
  const text = InputTemplate.replaceAll(/<([^<>]+)>/g, (placeholder, name: string, position: number) => {
    const path = InputPathsMap[name];
    if (path === undefined && !name.startsWith('aws.events.')) return placeholder;
    const value = path === undefined ? readBuiltInVariable(name, event, context) : atPath(event, path);
    return renderTemplate(value, toEmbeddedText(InputTemplate.slice(0, position)));
  });
  try {
    return JSON.parse(text);
  } catch {
    // If the template is not JSON, the function receives its text.
    return text;
  }
};

/** The input of the target for this event. */
export const createTargetInput = (target: TargetInput, event: object, context: RuleContext): unknown => {
  if (target.Input !== undefined) return JSON.parse(target.Input);
  if (target.InputPath !== undefined) return atPath(event, target.InputPath) ?? null;
  return target.InputTransformer === undefined ? event : transform(target.InputTransformer, event, context);
};
