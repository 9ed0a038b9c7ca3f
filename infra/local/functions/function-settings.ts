import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';

/** One function as its template describes it; times in milliseconds, memory in megabytes. */
export type FunctionSettings = {
  readonly arn: string;
  readonly name: string;
  /** The folder with the bundled code. */
  readonly codeFolder: string;
  /** `<file without extension>.<export>`, as Lambda spells it. */
  readonly handler: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
};

const properties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
});

/**
 * Reads an AWS::Lambda::Function. Throws an Error that names the function when it has no code in the assembly (code
 * written into the template and container images do not run here) or lacks a handler.
 */
export const readFunctionSettings = (
  resource: Resource,
  assets: ReadonlyMap<string, string>,
): FunctionSettings => {
  const read = properties.safeParse(resource.properties);
  const codeFolder = read.success ? assets.get(read.data.Code.S3Key) : undefined;
  if (!read.success || codeFolder === undefined)
    throw new Error(
      `Function ${resource.logicalId} of stack ${resource.stack} does not run here: it needs a Handler and code from a bundled folder.`,
    );
  return {
    arn: resource.attributes.Arn ?? resource.ref,
    name: resource.ref,
    codeFolder,
    handler: read.data.Handler,
    timeoutMs: read.data.Timeout * 1000,
    memoryMb: read.data.MemorySize,
    environment: read.data.Environment?.Variables ?? {},
  };
};
