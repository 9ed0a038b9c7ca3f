import { AwsJson1_0Protocol } from '@aws-sdk/core/protocols';
import { HttpRequest } from '@smithy/core/protocols';
import type {
  HandlerExecutionContext,
  HttpResponse,
  MetadataBearer,
  OperationSchema,
  ResponseMetadata,
  SerdeFunctions,
} from '@smithy/types';

/** From these, the SDK reads whether and when to send a request again, and which time the service has. */
const describeError = (error: object, response: HttpResponse, $metadata: ResponseMetadata): object => {
  Object.defineProperty(error, '$response', { value: response });
  return '$metadata' in error ? error : Object.assign(error, { $metadata });
};

/** The SDK reads a body that is there already without its context. */
const noContext = {} as HandlerExecutionContext & SerdeFunctions;

/**
 * The JSON protocol of AWS. The SDK's walks through the schemas of the service for each value, which takes most of the time of a
 * small request. But an input is the JSON of its request already, except bytes, which it must not contain. Times in responses stay
 * numbers. It needs a handler that reads the whole response.
 */
export class DirectProtocol extends AwsJson1_0Protocol {
  /** The request of an operation to the service at a URL. */
  toRequest(operation: string, input: object, { protocol, hostname, port }: URL): HttpRequest {
    return new HttpRequest({
      protocol,
      hostname,
      ...(port && { port: Number(port) }),
      method: 'POST',
      path: '/',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${this.serviceTarget}.${operation}`,
      },
      body: this.toText(input),
    });
  }

  /** The output of an operation; the SDK reads its errors. */
  async toOutput(operation: OperationSchema, response: HttpResponse): Promise<MetadataBearer> {
    const $metadata = this.deserializeMetadata(response);
    try {
      if (response.statusCode >= 300) return await this.deserializeResponse(operation, noContext, response);
      return Object.assign(this.fromText(Buffer.from(response.body).toString()), { $metadata });
    } catch (error) {
      throw describeError(error as object, response, $metadata);
    }
  }

  protected toText(input: object): string {
    return JSON.stringify(input);
  }

  protected fromText(text: string): object {
    return JSON.parse(text);
  }
}
