// Runs Vendure on SQLite. It is copied into the folder where Vendure is installed, because its imports are found there.
import { DatabaseSync } from 'node:sqlite';
import {
  bootstrap,
  DefaultJobQueuePlugin,
  DefaultLogger,
  dummyPaymentHandler,
  LogLevel,
} from '@vendure/core';
import { populate } from '@vendure/core/cli/index.js';

const [file, port] = process.argv.slice(2);

const toSqlValue = (value) => {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return Number(value);
  return value instanceof Date ? value.toISOString() : value;
};

/** The part of better-sqlite3 that TypeORM uses, on Node's SQLite: no package has to be compiled. */
class Database {
  constructor(path) {
    this.database = new DatabaseSync(path);
    this.exec('PRAGMA synchronous = NORMAL');
  }
  exec(sql) {
    this.database.exec(sql);
  }
  pragma(text) {
    return this.database.prepare(`PRAGMA ${text}`).all();
  }
  prepare(sql) {
    const statement = this.database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (...values) => statement.all(...values.map(toSqlValue)),
      run: (...values) => statement.run(...values.map(toSqlValue)),
    };
  }
  function(name, run) {
    this.database.function(name, run);
  }
  close() {
    this.database.close();
  }
}

const config = {
  apiOptions: {
    port: Number(port),
    hostname: '127.0.0.1',
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
  },
  authOptions: {
    tokenMethod: 'bearer',
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: 'better-sqlite3',
    driver: Database,
    database: file,
    enableWAL: true,
    synchronize: true,
    logging: false,
  },
  logger: new DefaultLogger({ level: LogLevel.Error }),
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [DefaultJobQueuePlugin.init({})],
};

const initialData = {
  defaultLanguage: 'en',
  defaultZone: 'Europe',
  countries: [{ name: 'Austria', code: 'AT', zone: 'Europe' }],
  taxRates: [{ name: 'Standard Tax', percentage: 20 }],
  shippingMethods: [{ name: 'Standard Shipping', price: 500 }],
  paymentMethods: [
    {
      name: 'Dummy',
      handler: { code: dummyPaymentHandler.code, arguments: [{ name: 'automaticSettle', value: 'true' }] },
    },
  ],
  collections: [],
};

const app = await populate(() => bootstrap(config), initialData);
process.send?.('ready');
process.on('SIGTERM', async () => {
  await app.close();
  process.exit();
});
