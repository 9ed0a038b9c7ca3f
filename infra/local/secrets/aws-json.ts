/** An answer of an AWS JSON service: the HTTP status and the body before it becomes text. */
export type AwsResponse = { readonly status: number; readonly body: unknown };

/** Answers one operation of a service; the operation is the part of `X-Amz-Target` behind the dot. */
export type AwsService = (operation: string, input: unknown) => AwsResponse;

export const ok = (body: unknown): AwsResponse => ({ status: 200, body });

/** An error as the SDKs read it: `__type` becomes the name of the exception. */
export const createError = (type: string, message: string): AwsResponse => ({
  status: 400,
  body: { __type: type, message, Message: message },
});
