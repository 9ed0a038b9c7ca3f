// The code of a small application that uses every service of the local platform through the SDK's own clients.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

const table = DynamoDBDocumentClient.from(new DynamoDBClient());
const states = new SFNClient();
const { TABLE_NAME: TableName } = process.env;

const set = (id, name, value) =>
  table.send(
    new UpdateCommand({
      TableName,
      Key: { pk: id },
      UpdateExpression: 'SET #name = :value',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': value },
    }),
  );

const read = async (id) => (await table.send(new GetCommand({ TableName, Key: { pk: id } }))).Item;

const json = (statusCode, body) => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const sealed = async (text) => {
  const kms = new KMSClient();
  const EncryptionContext = { for: 'test' };
  const { CiphertextBlob } = await kms.send(
    new EncryptCommand({ KeyId: process.env.KEY_ARN, Plaintext: Buffer.from(text), EncryptionContext }),
  );
  const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
  return Buffer.from(Plaintext).toString();
};

const secret = async () =>
  (await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: process.env.SECRET_ARN })))
    .SecretString;

const routes = {
  'GET /health': async () => json(200, { status: 'ok' }),
  'GET /secrets': async () => json(200, { sealed: await sealed('6222'), secret: await secret() }),
  'POST /orders/{orderId}': async ({ pathParameters: { orderId: pk }, requestContext }) => {
    const { sub } = requestContext.authorizer.jwt.claims;
    await table.send(new PutCommand({ TableName, Item: { pk, sub, createdAt: new Date().toISOString() } }));
    return json(201, { pk });
  },
  'GET /orders/{orderId}': async ({ pathParameters: { orderId } }) => json(200, (await read(orderId)) ?? {}),
  'POST /orders/{orderId}/approval': async ({ pathParameters: { orderId } }) => {
    const { token } = await read(orderId);
    await states.send(new SendTaskSuccessCommand({ taskToken: token, output: '{"approved":true}' }));
    return json(202, {});
  },
  $default: async () => json(404, { slug: 'not-found' }),
};

export const api = (event) => routes[event.routeKey](event);

export const onInsert = async ({ Records }) => {
  for (const { dynamodb } of Records) {
    const id = dynamodb.Keys.pk.S;
    await states.send(
      new StartExecutionCommand({
        stateMachineArn: process.env.MACHINE_ARN,
        name: id,
        input: JSON.stringify({ id }),
      }),
    );
  }
};

export const keepToken = ({ id, token }) => set(id, 'token', token);
export const finish = async ({ id, approved }) => {
  await set(id, 'settledAt', new Date().toISOString());
  return { approved };
};

export const recordUpload = async ({ detail }) => {
  const { bucket, object } = detail;
  const found = await new S3Client().send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }));
  await table.send(
    new PutCommand({
      TableName,
      Item: { pk: object.key.replace('/', '-'), text: await found.Body.transformToString() },
    }),
  );
};

export const poison = async () => {
  throw new Error('never');
};
