import { type AlipayGateway, AlipaySettings, alipayGateway } from './adapters/alipay/gateway.ts';
import { alipayDeposits } from './adapters/deposits/alipay.ts';
import type { Deposits } from './adapters/deposits/provider.ts';
import { stripeDeposits } from './adapters/deposits/stripe.ts';
import { type EventBus, eventBridge } from './adapters/event-bus.ts';
import { type Executions, stepFunctionsExecutions } from './adapters/executions.ts';
import { type Files, filesIn } from './adapters/files.ts';
import { type Ids, ulids } from './adapters/ids.ts';
import { type ContentModeration, noModeration } from './adapters/moderation/content-moderation.ts';
import { rekognition } from './adapters/moderation/rekognition.ts';
import { alipayPayouts } from './adapters/payouts/alipay.ts';
import { payoutsByName } from './adapters/payouts/payouts.ts';
import type { Payouts } from './adapters/payouts/provider.ts';
import { sandboxPayouts } from './adapters/payouts/sandbox.ts';
import { settingsFrom } from './adapters/provider-settings.ts';
import { fetchedPage } from './adapters/publication/fetched-page.ts';
import type { PublicationProof } from './adapters/publication/proof.ts';
import { reportUnreadable } from './adapters/report-unreadable.ts';
import { type Signer, secretSigner } from './adapters/signer.ts';
import { type StripeApi, StripeSettings, stripeApi } from './adapters/stripe/api.ts';
import { s3Uploads, type Uploads } from './adapters/uploads.ts';
import { kmsVault, type Vault } from './adapters/vault.ts';
import { type Courier, careful } from './adapters/webhooks/courier.ts';
import { stepFunctions, type Workflow } from './adapters/workflow.ts';
import { type Config, readConfig } from './config.ts';
import type { Policy } from './domain/policy.ts';
import { type Instant, instant } from './domain/time.ts';
import { openTable, type Table } from './store/table.ts';

/** Everything that use cases reach the world through. Tests give their own. */
export type Deps = {
  readonly now: () => Instant;
  readonly ids: Ids;
  readonly policy: Policy;
  readonly table: Table;
  readonly signer: Signer;
  readonly uploads: Uploads;
  readonly encryption: Vault;
  readonly payouts: Payouts;
  readonly deposits: Deposits;
  /** Alipay's gateway, if this deployment has it. */
  readonly alipay: (() => Promise<AlipayGateway>) | undefined;
  /** Stripe, if this deployment has it. */
  readonly stripe: (() => Promise<StripeApi>) | undefined;
  readonly contentModeration: ContentModeration;
  readonly publicationProof: PublicationProof;
  readonly eventBus: EventBus;
  readonly webhookSender: Courier;
  readonly files: Files;
  readonly workflow: Workflow;
  readonly executions: Executions;
  readonly orderMachine: string;
  readonly withdrawalMachine: string;
};

/** What every use case may have; the rest is named by those that need it. */
export type BasicDeps = Pick<Deps, 'now' | 'ids' | 'policy'>;

/** What the use cases behind the API have at the least. */
export type ApiDeps = BasicDeps & Pick<Deps, 'table' | 'signer'>;

/** A part of the dependencies, made from the configuration when it is first used and then kept. */
type Part<Name extends keyof Deps> = (config: Configured) => Pick<Deps, Name>;

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

type Configured = () => Config;

const part = <Name extends keyof Deps>(
  config: Configured,
  name: Name,
  make: (config: Config) => Deps[Name],
): Pick<Deps, Name> =>
  Object.defineProperty({}, name, { get: lazily(() => make(config())), enumerable: true }) as Pick<
    Deps,
    Name
  >;

// Functions, and not values, so that a bundle leaves out those that its entry does not name.

export const withTable: Part<'table'> = (config) =>
  part(config, 'table', ({ setting }) => openTable(setting('TABLE_NAME'), reportUnreadable));

export const withSigner: Part<'signer'> = (config) =>
  part(config, 'signer', ({ setting }) => secretSigner(() => setting('SIGNING_SECRET_ARN')));

export const withUploads: Part<'uploads'> = (config) =>
  part(config, 'uploads', ({ setting }) => s3Uploads(() => setting('UPLOAD_BUCKET')));

/** The files that lie beside the function's code. */
export const withFiles =
  (folder: string): Part<'files'> =>
  (config) =>
    part(config, 'files', () => filesIn(folder));

export const withVault: Part<'encryption'> = (config) =>
  part(config, 'encryption', ({ setting }) => kmsVault(() => setting('PAYOUT_KEY_ARN')));

export const withPayouts: Part<'payouts'> = (config) =>
  part(config, 'payouts', ({ setting, optional }) => {
    const secretArn = optional('ALIPAY_SECRET_ARN');
    return payoutsByName([
      sandboxPayouts(openTable(setting('TABLE_NAME'))),
      ...(secretArn ? [alipayPayouts(alipayFrom(secretArn))] : []),
    ]);
  });

export const withDeposits: Part<'deposits'> = (config) =>
  part(config, 'deposits', ({ optional }) => {
    const alipaySecret = optional('ALIPAY_SECRET_ARN');
    const stripeSecret = optional('STRIPE_SECRET_ARN');
    const providers = [
      ...(alipaySecret ? [alipayDeposits(alipayFrom(alipaySecret))] : []),
      ...(stripeSecret ? [stripeDeposits(stripeFrom(stripeSecret))] : []),
    ];
    return (name) => providers.find((provider) => provider.name === name);
  });

export const withStripe: Part<'stripe'> = (config) =>
  part(config, 'stripe', ({ optional }) => {
    const secretArn = optional('STRIPE_SECRET_ARN');
    return secretArn ? stripeFrom(secretArn) : undefined;
  });

const stripeFrom = (secretArn: string): (() => Promise<StripeApi>) => {
  const settings = settingsFrom(StripeSettings, secretArn);
  return kept(async () => stripeApi(await settings()));
};

export const withAlipay: Part<'alipay'> = (config) =>
  part(config, 'alipay', ({ optional }) => {
    const secretArn = optional('ALIPAY_SECRET_ARN');
    return secretArn ? alipayFrom(secretArn) : undefined;
  });

/** Alipay's gateway, by the settings in its secret, made when it is first used. */
const alipayFrom = (secretArn: string): (() => Promise<AlipayGateway>) => {
  const settings = settingsFrom(AlipaySettings, secretArn);
  return kept(async () => alipayGateway(await settings()));
};

/** Makes something once, when it is first asked for; what failed is made again for whoever comes next. */
const kept = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};

/** Everything that takes deposits and hears what providers tell of them and of payouts. */
export const withProviders = [withPayouts, withDeposits, withAlipay, withStripe] as const;

export const withContentModeration: Part<'contentModeration'> = (config) =>
  part(config, 'contentModeration', ({ contentModeration, setting, policy }) =>
    contentModeration === 'rekognition'
      ? rekognition(() => setting('UPLOAD_BUCKET'), policy.contentModeration.leastConfidence)
      : noModeration,
  );

export const withPublicationProof: Part<'publicationProof'> = (config) =>
  part(config, 'publicationProof', () => fetchedPage());

export const withEventBus: Part<'eventBus'> = (config) =>
  part(config, 'eventBus', ({ optional }) => eventBridge(optional('EVENT_BUS_NAME')));

export const withCourier: Part<'webhookSender'> = (config) =>
  part(config, 'webhookSender', ({ policy }) => careful(policy.webhooks));

export const withWorkflow: Part<'workflow'> = (config) => part(config, 'workflow', () => stepFunctions());

export const withExecutions: Part<'executions'> = (config) =>
  part(config, 'executions', () => stepFunctionsExecutions());

export const withOrderMachine: Part<'orderMachine'> = (config) =>
  part(config, 'orderMachine', ({ setting }) => setting('ORDER_STATE_MACHINE_ARN'));

export const withWithdrawalMachine: Part<'withdrawalMachine'> = (config) =>
  part(config, 'withdrawalMachine', ({ setting }) => setting('WITHDRAWAL_STATE_MACHINE_ARN'));

const withPolicy: Part<'policy'> = (config) => part(config, 'policy', ({ policy }) => policy);

type Given<Parts extends readonly Part<never>[]> = BasicDeps &
  Pick<Deps, { [I in keyof Parts]: Parts[I] extends Part<infer Name> ? Name : never }[number]>;

/**
 * The real dependencies of one function: the basic ones and the parts it names. What a function does not name is
 * not in its bundle, and what a request does not use is never made.
 */
export const realDeps = <const Parts extends readonly Part<never>[]>(...parts: Parts): Given<Parts> => {
  const config = lazily(() => readConfig(process.env));
  const basics = { now: () => instant(Date.now()), ids: ulids() };
  const made = [withPolicy, ...parts].map((make) => Object.getOwnPropertyDescriptors(make(config)));
  return Object.defineProperties(basics, Object.assign({}, ...made)) as Given<Parts>;
};
