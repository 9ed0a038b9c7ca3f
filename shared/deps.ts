import { type AlipayGateway, connectAlipay } from './adapters/alipay/gateway.ts';
import { type Authenticators, cognitoAuthenticators } from './adapters/authenticators.ts';
import { openDepositProviders } from './adapters/deposits/deposit-providers.ts';
import type { FindDepositProvider } from './adapters/deposits/provider.ts';
import { type Encryption, kmsEncryption } from './adapters/encryption.ts';
import { type EventBus, eventBridge } from './adapters/event-bus.ts';
import { type ExecutionReader, stepFunctionsExecutionReader } from './adapters/execution-reader.ts';
import { type Executions, stepFunctionsExecutions } from './adapters/executions.ts';
import { type Files, openFiles } from './adapters/files.ts';
import { createUlids, type Ids } from './adapters/ids.ts';
import { decodeFrames, type FrameDecoder } from './adapters/media/decoder/decode-frames.ts';
import { type FileInspector, inspectFile } from './adapters/media/inspection/inspect-file.ts';
import { type ContentModeration, noModeration } from './adapters/moderation/content-moderation.ts';
import { rekognition } from './adapters/moderation/rekognition.ts';
import { openPayoutProviders } from './adapters/payouts/payout-providers.ts';
import type { GetPayoutProvider } from './adapters/payouts/provider.ts';
import { childCopier } from './adapters/pictures/child-copier.ts';
import type { PictureCopier } from './adapters/pictures/picture-copies.ts';
import { createPageProof } from './adapters/publication/page-proof.ts';
import type { PublicationProof } from './adapters/publication/proof.ts';
import type { GetRefundProvider } from './adapters/refunds/provider.ts';
import { openRefundProviders } from './adapters/refunds/refund-providers.ts';
import { reportUnreadable } from './adapters/report-unreadable.ts';
import { createSecretSigner, type Signer } from './adapters/signer.ts';
import { connectStripe, type StripeApi } from './adapters/stripe/api.ts';
import { s3Uploads, type Uploads } from './adapters/uploads.ts';
import { safeWebhookSender, type WebhookSender } from './adapters/webhooks/webhook-sender.ts';
import { createWorkflow, type Workflow } from './adapters/workflow.ts';
import { type Config, readConfig } from './config.ts';
import type { TokenClaims } from './contract/token-claims.ts';
import type { Policy } from './domain/policy/policy.ts';
import { type Instant, toInstant } from './domain/time.ts';
import { openTable, type Table } from './store/table.ts';

/** All outside dependencies of use cases. Tests provide their own. */
export type Deps = {
  readonly now: () => Instant;
  /** Milliseconds of a clock that never jumps. Its zero has no meaning. */
  readonly monotonicMs: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly ids: Ids;
  readonly policy: Policy;
  readonly tokens: TokenClaims;
  readonly table: Table;
  readonly signer: Signer;
  readonly uploads: Uploads;
  readonly frameDecoder: FrameDecoder;
  readonly fileInspector: FileInspector;
  readonly encryption: Encryption;
  readonly payouts: GetPayoutProvider;
  readonly refunds: GetRefundProvider;
  readonly deposits: FindDepositProvider;
  /** Alipay's gateway, if this deployment has it. */
  readonly alipay: (() => Promise<AlipayGateway>) | undefined;
  /** Stripe, if this deployment has it. */
  readonly stripe: (() => Promise<StripeApi>) | undefined;
  readonly contentModeration: ContentModeration;
  readonly pictureCopier: PictureCopier;
  readonly publicationProof: PublicationProof;
  readonly eventBus: EventBus;
  readonly webhookSender: WebhookSender;
  readonly files: Files;
  readonly workflow: Workflow;
  readonly executions: Executions;
  readonly executionReader: ExecutionReader;
  readonly authenticators: Authenticators;
  readonly orderMachine: string;
  readonly withdrawalMachine: string;
};

/** The dependencies that every use case may use; each names the others it needs. */
export type BasicDeps = Pick<Deps, 'now' | 'ids' | 'policy'>;

/** The minimum dependencies of the API's use cases. */
export type ApiDeps = BasicDeps & Pick<Deps, 'table' | 'signer'>;

/** Creates a part of the dependencies from the configuration on first use. */
type DefineDep<Name extends keyof Deps> = (config: ReadConfig) => Pick<Deps, Name>;

const memoize = <T>(make: () => T): (() => T) => {
  let created: { readonly value: T } | undefined;
  return () => {
    created ??= { value: make() };
    return created.value;
  };
};

type ReadConfig = () => Config;

const defineDep = <Name extends keyof Deps>(
  config: ReadConfig,
  name: Name,
  make: (config: Config) => Deps[Name],
): Pick<Deps, Name> =>
  Object.defineProperty({}, name, { get: memoize(() => make(config())), enumerable: true }) as Pick<
    Deps,
    Name
  >;

// Functions and not values, so that a bundle leaves out the parts that its entry file does not name.

export const withTable: DefineDep<'table'> = (config) =>
  defineDep(config, 'table', ({ setting }) => openTable(setting('TABLE_NAME'), reportUnreadable));

export const withSigner: DefineDep<'signer'> = (config) =>
  defineDep(config, 'signer', ({ setting }) => createSecretSigner(() => setting('SIGNING_SECRET_ARN')));

export const withUploads: DefineDep<'uploads'> = (config) =>
  defineDep(config, 'uploads', ({ setting }) => s3Uploads(() => setting('UPLOAD_BUCKET')));

export const withFrameDecoder: DefineDep<'frameDecoder'> = (config) =>
  defineDep(config, 'frameDecoder', () => decodeFrames);

/** The files beside the function's code. */
export const withFiles =
  (folder: string): DefineDep<'files'> =>
  (config) =>
    defineDep(config, 'files', () => openFiles(folder));

export const withEncryption: DefineDep<'encryption'> = (config) =>
  defineDep(config, 'encryption', ({ setting }) => kmsEncryption(() => setting('PAYOUT_KEY_ARN')));

export const withPayouts: DefineDep<'payouts'> = (config) =>
  defineDep(config, 'payouts', ({ setting, providerSecret }) =>
    openPayoutProviders(openTable(setting('TABLE_NAME')), providerSecret),
  );

export const withRefunds: DefineDep<'refunds'> = (config) =>
  defineDep(config, 'refunds', ({ setting, providerSecret }) =>
    openRefundProviders(openTable(setting('TABLE_NAME')), providerSecret),
  );

export const withDeposits: DefineDep<'deposits'> = (config) =>
  defineDep(config, 'deposits', ({ providerSecret }) => openDepositProviders(providerSecret));

export const withAlipay: DefineDep<'alipay'> = (config) =>
  defineDep(config, 'alipay', ({ providerSecret }) => {
    const secretArn = providerSecret('alipay');
    return secretArn ? connectAlipay(secretArn) : undefined;
  });

export const withStripe: DefineDep<'stripe'> = (config) =>
  defineDep(config, 'stripe', ({ providerSecret }) => {
    const secretArn = providerSecret('stripe');
    return secretArn ? connectStripe(secretArn) : undefined;
  });

/** Everything that takes deposits and receives the notifications of providers. */
export const withProviders = [withPayouts, withRefunds, withDeposits, withAlipay, withStripe] as const;

export const withContentModeration: DefineDep<'contentModeration'> = (config) =>
  defineDep(config, 'contentModeration', ({ contentModeration, setting, policy }) =>
    contentModeration === 'rekognition'
      ? rekognition(() => setting('UPLOAD_BUCKET'), policy.contentModeration.minConfidencePercent)
      : noModeration,
  );

export const withFileInspector: DefineDep<'fileInspector'> = (config) =>
  defineDep(config, 'fileInspector', () => inspectFile);

/** Everything that checks submitted works. */
export const withScreening = [withUploads, withFrameDecoder, withContentModeration] as const;

export const withPictureCopier: DefineDep<'pictureCopier'> = (config) =>
  defineDep(config, 'pictureCopier', () => childCopier());

/** Everything that checks pictures and documents of parties. */
export const withAssetCheck = [withUploads, withContentModeration, withPictureCopier] as const;

export const withPublicationProof: DefineDep<'publicationProof'> = (config) =>
  defineDep(config, 'publicationProof', () => createPageProof());

export const withEventBus: DefineDep<'eventBus'> = (config) =>
  defineDep(config, 'eventBus', ({ optionalSetting }) => eventBridge(optionalSetting('EVENT_BUS_NAME')));

export const withMonotonicClock: DefineDep<'monotonicMs'> = (config) =>
  defineDep(config, 'monotonicMs', () => () => performance.now());

export const withPause: DefineDep<'pause'> = (config) =>
  defineDep(config, 'pause', () => (ms) => new Promise((resolve) => setTimeout(resolve, ms)));

export const withWebhookSender: DefineDep<'webhookSender'> = (config) =>
  defineDep(config, 'webhookSender', ({ policy }) => safeWebhookSender(policy.webhooks));

export const withWorkflow: DefineDep<'workflow'> = (config) =>
  defineDep(config, 'workflow', () => createWorkflow());

export const withExecutions: DefineDep<'executions'> = (config) =>
  defineDep(config, 'executions', () => stepFunctionsExecutions());

export const withExecutionReader: DefineDep<'executionReader'> = (config) =>
  defineDep(config, 'executionReader', () => stepFunctionsExecutionReader());

export const withAuthenticators: DefineDep<'authenticators'> = (config) =>
  defineDep(config, 'authenticators', () => cognitoAuthenticators());

export const withOrderMachine: DefineDep<'orderMachine'> = (config) =>
  defineDep(config, 'orderMachine', ({ setting }) => setting('ORDER_STATE_MACHINE_ARN'));

export const withWithdrawalMachine: DefineDep<'withdrawalMachine'> = (config) =>
  defineDep(config, 'withdrawalMachine', ({ setting }) => setting('WITHDRAWAL_STATE_MACHINE_ARN'));

/** Both state machines, for the function that wakes them. */
export const withMachines: DefineDep<'orderMachine' | 'withdrawalMachine'> = (config) => ({
  get orderMachine() {
    return withOrderMachine(config).orderMachine;
  },
  get withdrawalMachine() {
    return withWithdrawalMachine(config).withdrawalMachine;
  },
});

const withPolicy: DefineDep<'policy'> = (config) => defineDep(config, 'policy', ({ policy }) => policy);

const withTokens: DefineDep<'tokens'> = (config) => defineDep(config, 'tokens', ({ tokens }) => tokens);

type DepsOf<Parts extends readonly DefineDep<never>[]> = BasicDeps &
  Pick<
    Deps,
    'tokens' | { [I in keyof Parts]: Parts[I] extends DefineDep<infer Name> ? Name : never }[number]
  >;

/**
 * The real dependencies of one function: the basic ones and the named parts. Parts that are not named are not
 * in the bundle, and unused ones are never created.
 */
export const createDeps = <const Parts extends readonly DefineDep<never>[]>(
  ...parts: Parts
): DepsOf<Parts> => {
  const config = memoize(() => readConfig(process.env));
  const basics = { now: () => toInstant(Date.now()), ids: createUlids() };
  const created = [withPolicy, withTokens, ...parts].map((make) =>
    Object.getOwnPropertyDescriptors(make(config)),
  );
  return Object.defineProperties(basics, Object.assign({}, ...created)) as DepsOf<Parts>;
};
