import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '#test/support/platform-process.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import type { Peer } from './peer.ts';

const version = '3.7.3';
const serverFile = new URL('vendure-server.mjs', import.meta.url);

/** Installs Vendure into a folder; nothing of it is a dependency of this repository. */
const install = async (folder: string): Promise<void> => {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  await promisify(execFile)('npm', ['install', ...options, `@vendure/core@${version}`], { cwd: folder });
};

type Data = Record<string, unknown>;

/** One session with a GraphQL API. Errors of the protocol and of the product are thrown. */
const openSession = (url: string) => {
  let token: string | undefined;
  return async <Result extends Data>(query: string, variables: Data = {}): Promise<Result> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    token = response.headers.get('vendure-auth-token') ?? token;
    const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
    const message = errors ?? Object.values(data).flatMap((each) => (each as Data | null)?.message ?? []);
    if (!Array.isArray(message) || message.length > 0)
      throw new Error(`Vendure refused ${query}: ${JSON.stringify(message)}`);
    return data;
  };
};

type Session = ReturnType<typeof openSession>;

const errorMessage = '... on ErrorResult { message }';

const password = 'tea-of-the-mountain';
const newMail = (): string => `mei-${crypto.randomUUID()}@example.com`;

const addProducts = async (admin: Session, count: number): Promise<string> => {
  let variantId = '';
  for (let at = 0; at < count; at += 1) {
    const translations = [{ languageCode: 'en', name: `Tea ${at}`, slug: `tea-${at}`, description: 'Tea' }];
    const { createProduct } = await admin<{ createProduct: { id: string } }>(
      'mutation ($input: CreateProductInput!) { createProduct(input: $input) { id } }',
      { input: { enabled: true, translations } },
    );
    const variant = {
      productId: createProduct.id,
      sku: `tea-${at}`,
      price: 120_000,
      trackInventory: 'FALSE',
      translations: [{ languageCode: 'en', name: `Tea ${at}` }],
    };
    const { createProductVariants } = await admin<{ createProductVariants: [{ id: string }] }>(
      'mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }',
      { input: [variant] },
    );
    variantId = createProductVariants[0].id;
  }
  return variantId;
};

type Paid = { addPaymentToOrder: { id: string; lines: [{ id: string }] } };

/** The first of the nine steps: a customer with an account signs in. Vendure compares the password by bcrypt. */
const signIn = async (shop: Session, mail: string): Promise<void> => {
  await shop(
    `mutation ($mail: String!, $password: String!) {
      login(username: $mail, password: $password) { ${errorMessage} }
    }`,
    { mail, password },
  );
};

/** The other first step: a guest says who they are. */
const nameGuest = async (shop: Session, mail: string): Promise<void> => {
  await shop(
    `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { ${errorMessage} } }`,
    { input: { firstName: 'Mei', lastName: 'Lin', emailAddress: mail } },
  );
};

/** Opens the account of a customer, and returns their mail address. */
const registerCustomer = async (url: string): Promise<string> => {
  const mail = newMail();
  await openSession(`${url}/shop-api`)(
    `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) { ${errorMessage} } }`,
    { input: { emailAddress: mail, firstName: 'Mei', lastName: 'Lin', password } },
  );
  return mail;
};

/** The nine steps from an empty cart to a delivered order, of a customer with an account or of a guest. */
const completeOrder = async (
  url: string,
  admin: Session,
  variantId: string,
  customer?: string,
): Promise<void> => {
  const shop = openSession(`${url}/shop-api`);
  if (customer) await signIn(shop, customer);
  await shop(
    `mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { ${errorMessage} } }`,
    {
      id: variantId,
    },
  );
  if (!customer) await nameGuest(shop, newMail());
  await shop(
    `mutation ($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) { ${errorMessage} } }`,
    {
      input: {
        fullName: 'Mei Lin',
        streetLine1: 'Ring 1',
        city: 'Wien',
        postalCode: '1010',
        countryCode: 'AT',
      },
    },
  );
  await shop(`mutation { setOrderShippingMethod(shippingMethodId: ["1"]) { ${errorMessage} } }`);
  await shop(`mutation { transitionOrderToState(state: "ArrangingPayment") { ${errorMessage} } }`);
  const { addPaymentToOrder: order } = await shop<Paid>(
    `mutation ($input: PaymentInput!) {
      addPaymentToOrder(input: $input) { ${errorMessage} ... on Order { id lines { id } } }
    }`,
    { input: { method: 'dummy', metadata: {} } },
  );
  const { addFulfillmentToOrder: fulfillment } = await admin<{ addFulfillmentToOrder: { id: string } }>(
    `mutation ($input: FulfillOrderInput!) {
      addFulfillmentToOrder(input: $input) { ${errorMessage} ... on Fulfillment { id } }
    }`,
    {
      input: {
        lines: [{ orderLineId: order.lines[0].id, quantity: 1 }],
        handler: { code: 'manual-fulfillment', arguments: [{ name: 'method', value: 'Post' }] },
      },
    },
  );
  for (const state of ['Shipped', 'Delivered'])
    await admin(
      `mutation ($id: ID!, $state: String!) { transitionFulfillmentToState(id: $id, state: $state) { ${errorMessage} } }`,
      { id: fulfillment.id, state },
    );
};

const listProducts = `query ($take: Int!) {
  products(options: { take: $take }) { items { id name slug description variants { id name priceWithTax } } }
}`;

/** Starts Vendure on SQLite with this many products. */
export const startVendure = async (listed: number): Promise<Peer> => {
  const home = createTemporaryHome('vendure');
  const folder = home.path;
  await install(folder);
  const program = join(folder, 'server.mjs');
  await copyFile(serverFile, program);
  const port = await findFreePort();
  const server = fork(program, [join(folder, 'vendure.sqlite'), String(port)], {
    cwd: folder,
    stdio: 'inherit',
  });
  await once(server, 'message');
  const url = `http://127.0.0.1:${port}`;
  const admin = openSession(`${url}/admin-api`);
  await admin(
    'mutation { login(username: "superadmin", password: "superadmin") { ... on CurrentUser { id } } }',
  );
  const variantId = await addProducts(admin, listed);
  return {
    name: 'Vendure',
    processId: server.pid ?? 0,
    prepareOrders: async (orders, _concurrency, signsIn) => {
      const waiting: (string | undefined)[] = [];
      while (waiting.length < orders) waiting.push(signsIn ? await registerCustomer(url) : undefined);
      return () => (waiting.length > 0 ? completeOrder(url, admin, variantId, waiting.pop()) : undefined);
    },
    openReader: async () => {
      const shop = openSession(`${url}/shop-api`);
      return async () => {
        const { products } = await shop<{ products: { items: unknown[] } }>(listProducts, { take: listed });
        if (products.items.length !== listed) throw new Error('Vendure lists too few products');
      };
    },
    stop: async () => {
      server.kill();
      await once(server, 'exit');
      home.remove();
    },
  };
};
