import { AwsJson1_0Protocol } from '@aws-sdk/core/protocols';
import { HttpRequest } from '@smithy/core/protocols';
import type {
  EndpointBearer,
  HandlerExecutionContext,
  HttpResponse,
  MetadataBearer,
  OperationSchema,
  SerdeFunctions,
} from '@smithy/types';

/**
 * The JSON protocol of AWS. The SDK's walks through the schemas of the service for each value, which takes most of the time of a
 * small request. But an input is the JSON of its request already, except bytes, which it must not contain. Times in responses stay
 * numbers. The SDK reads the errors. It needs a handler that reads the whole response.
 */
export class DirectProtocol extends AwsJson1_0Protocol {
  override async serializeRequest<Input extends object>(
    { name }: OperationSchema,
    input: Input,
    { endpointV2 }: HandlerExecutionContext & SerdeFunctions & EndpointBearer,
  ): Promise<HttpRequest> {
    if (!endpointV2) throw new Error('A request has no endpoint.');
    const { protocol, hostname, port } = endpointV2.url;
    return new HttpRequest({
      protocol,
      hostname,
      ...(port && { port: Number(port) }),
      method: 'POST',
      path: '/',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${this.serviceTarget}.${name}`,
      },
      body: this.toText(input),
    });
  }

  override async deserializeResponse<Output extends MetadataBearer>(
    operation: OperationSchema,
    context: HandlerExecutionContext & SerdeFunctions,
    response: HttpResponse,
  ): Promise<Output> {
    if (response.statusCode >= 300) return super.deserializeResponse(operation, context, response);
    const output = this.fromText(Buffer.from(response.body).toString());
    // The SDK leaves the output's type to its caller, too.
    return Object.assign(output, { $metadata: this.deserializeMetadata(response) }) as object as Output;
  }

  protected toText(input: object): string {
    return JSON.stringify(input);
  }

  protected fromText(text: string): object {
    return JSON.parse(text);
  }
}
