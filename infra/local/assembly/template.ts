/** A JSON value of a template. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

/** The account and region of a stack. On one machine, these are placeholders. */
export type AccountRegion = { readonly account: string; readonly region: string; readonly partition: 'aws' };

export type ResourceTemplate = {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: JsonObject;
};

/** The parts of a CloudFormation template that the local platform uses. */
export type Template = {
  readonly Parameters?: Readonly<Record<string, { readonly Default?: Json }>>;
  readonly Mappings?: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly Conditions?: JsonObject;
  readonly Resources?: Readonly<Record<string, ResourceTemplate>>;
  readonly Outputs?: Readonly<
    Record<
      string,
      { readonly Value: Json; readonly Export?: { readonly Name: Json }; readonly Condition?: string }
    >
  >;
};

/** One stack of the assembly. */
export type Stack = {
  readonly name: string;
  readonly place: AccountRegion;
  readonly template: Template;
  readonly parameters: JsonObject;
};

/** A resolved resource: plain property values, its `Ref` and its `Fn::GetAtt` attributes. */
export type Resource = {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
};

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
