/** A response of an AWS JSON service: the HTTP status and the body before serialization. */
export type AwsResponse = { readonly status: number; readonly body: unknown };

/** Handles one operation of a service: the part of `X-Amz-Target` after the dot. */
export type AwsService = (operation: string, input: unknown) => AwsResponse;

export const ok = (body: unknown): AwsResponse => ({ status: 200, body });

/** An error in the format of the SDKs: `__type` is the name of the exception. */
export const createError = (type: string, message: string): AwsResponse => ({
  status: 400,
  body: { __type: type, message, Message: message },
});
