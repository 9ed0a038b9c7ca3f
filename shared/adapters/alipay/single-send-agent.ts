import { Agent, type ProxyAgent } from 'urllib';

/** The client says so of a request that it sends a second time by itself. */
const retryHeader = 'x-urllib-retry-on-socket-error';

const hasHeader = (headers: unknown, name: string): boolean =>
  typeof headers === 'object' &&
  headers !== null &&
  Object.keys(headers).some((key) => key.toLowerCase() === name);

/**
 * What carries the requests to Alipay: each once. The client under the SDK sends a request again when its connection
 * broke, which nothing can switch off; whether a payout is sent again is the withdrawal's to decide. No connection is
 * kept: one that lay in a frozen function is often dead, and would look like an answer that was lost.
 */
export const createSingleSendAgent = (connectTimeoutMs: number): ProxyAgent => {
  const agent = new Agent({ pipelining: 0, connect: { timeout: connectTimeoutMs } });
  const once = agent.compose((dispatch) => (options, handler) => {
    if (hasHeader(options.headers, retryHeader)) throw new Error('a request to Alipay is sent once');
    return dispatch(options, handler);
  });
  // The SDK hands it on to the client, which takes any dispatcher; only the SDK's type says that it is a proxy.
  return once as unknown as ProxyAgent;
};
