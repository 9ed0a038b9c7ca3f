import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';

/** The settings of a function in its template. */
export type FunctionSettings = {
  readonly arn: string;
  readonly name: string;
  /** The folder with the bundled code. */
  readonly codeFolder: string;
  /** Lambda's format: `<file without extension>.<export>`. */
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
 * Reads an AWS::Lambda::Function. Throws an Error that names the function if it has no handler, or no code in the
 * assembly. Inline code and container images are not supported.
 */
export const readFunctionSettings = (
  resource: Resource,
  assets: ReadonlyMap<string, string>,
): FunctionSettings => {
  const read = properties.safeParse(resource.properties);
  const codeFolder = read.success ? assets.get(read.data.Code.S3Key) : undefined;
  if (!read.success || codeFolder === undefined)
    throw new Error(
      `Function ${resource.logicalId} of stack ${resource.stack} cannot run locally: it needs a Handler and code from a bundled folder.`,
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
