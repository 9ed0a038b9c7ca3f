import type { Json } from './json.ts';

/** An error of the Step Functions API. `code` is its name, which selects the SDK's class. */
export class ServiceError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ServiceError';
    this.code = code;
  }
}

export type ServiceAnswer = { readonly status: number; readonly body: Json };

/** The AWS JSON 1.0 body of an error. */
export const errorAnswer = (error: ServiceError): ServiceAnswer => ({
  status: 400,
  body: { __type: `com.amazonaws.swf.service.v2.model#${error.code}`, message: error.message },
});
