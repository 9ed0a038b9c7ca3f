import { type Ids, ulids } from './adapters/ids.ts';
import type { PayoutProvider } from './adapters/payouts/provider.ts';
import { sandboxPayouts } from './adapters/payouts/sandbox.ts';
import { type Signer, secretSigner } from './adapters/signer.ts';
import { s3Uploads, type Uploads } from './adapters/uploads.ts';
import { kmsVault, type Vault } from './adapters/vault.ts';
import { stepFunctions, type Workflow } from './adapters/workflow.ts';
import { type Config, readConfig } from './config.ts';
import type { Policy } from './domain/policy.ts';
import { type Instant, instant } from './domain/time.ts';
import { openTable, type Table } from './store/table.ts';

/** Everything that use cases reach the world through. Tests give their own. */
export type Deps = {
  readonly table: Table;
  readonly now: () => Instant;
  readonly ids: Ids;
  readonly policy: Policy;
  readonly signer: Signer;
  readonly uploads: Uploads;
  readonly vault: Vault;
  readonly payouts: PayoutProvider;
  readonly workflow: Workflow;
  readonly orderMachine: string;
  readonly withdrawalMachine: string;
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/**
 * The real dependencies of a function. Each is made when it is first used and kept for the container's life, so
 * that no request pays for what it does not need.
 */
export const realDeps = (environment: Readonly<Record<string, string | undefined>> = process.env): Deps => {
  const config = lazily<Config>(() => readConfig(environment));
  const table = lazily(() => openTable(config().setting('TABLE_NAME')));
  const signer = lazily(() => secretSigner(() => config().setting('SIGNING_SECRET_ARN')));
  const uploads = lazily(() => s3Uploads(() => config().setting('UPLOAD_BUCKET')));
  const vault = lazily(() => kmsVault(() => config().setting('PAYOUT_KEY_ARN')));
  const payouts = lazily(() => sandboxPayouts(table()));
  const workflow = lazily(() => stepFunctions());
  return {
    now: () => instant(Date.now()),
    ids: ulids(),
    get policy() {
      return config().policy;
    },
    get table() {
      return table();
    },
    get signer() {
      return signer();
    },
    get uploads() {
      return uploads();
    },
    get vault() {
      return vault();
    },
    get payouts() {
      return payouts();
    },
    get workflow() {
      return workflow();
    },
    get orderMachine() {
      return config().setting('ORDER_STATE_MACHINE_ARN');
    },
    get withdrawalMachine() {
      return config().setting('WITHDRAWAL_STATE_MACHINE_ARN');
    },
  };
};
