import { Agent, type ProxyAgent } from 'urllib';

/** The client sets this header on a request that it repeats. */
const retryHeader = 'x-urllib-retry-on-socket-error';

const hasHeader = (headers: unknown, name: string): boolean =>
  typeof headers === 'object' &&
  headers !== null &&
  Object.keys(headers).some((key) => key.toLowerCase() === name);

/**
 * Sends each request to Alipay once. The SDK's client repeats a request after a broken connection, and no
 * setting turns that off; but only the withdrawal decides on a repeat. Connections are not kept, because one
 * that was idle in a frozen function is often broken, which looks like a lost response.
 */
export const createSingleSendAgent = (connectTimeoutMs: number): ProxyAgent => {
  const agent = new Agent({ pipelining: 0, connect: { timeout: connectTimeoutMs } });
  const once = agent.compose((dispatch) => (options, handler) => {
    if (hasHeader(options.headers, retryHeader)) throw new Error('a request to Alipay is sent once');
    return dispatch(options, handler);
  });
  // The SDK passes it to the client, which takes any dispatcher; only the SDK's type asks for a proxy.
  return once as unknown as ProxyAgent;
};
