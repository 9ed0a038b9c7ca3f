/** The package ships no types. */
declare module 'asl-validator' {
  /** Checks a state machine's definition against the schemas of Amazon States Language. */
  export default function validate(definition: unknown): {
    readonly isValid: boolean;
    readonly errors: readonly { readonly message: string }[];
  };
}
