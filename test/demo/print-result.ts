import { GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import type { Schemas } from '#shared/contract/client/paths.mts';
import { expectData } from '#test/journey/expect-success.ts';
import type { People } from '#test/journey/people.ts';
import type { OrderMachine } from './find-platform.ts';

const formatMoney = ({ amount, currency }: Schemas['Money']): string =>
  `${(amount / 100).toFixed(2).padStart(9)} ${currency}`;

/** Prints the order's timeline, both wallets, and the states of the execution if they can be read. */
export const printResult = async (
  { creator, advertiser }: People,
  orderId: string,
  machine: OrderMachine | undefined,
): Promise<void> => {
  const timeline = await expectData(
    creator.client.GET('/orders/{orderId}/timeline', { params: { path: { orderId } } }),
  );
  console.log(`\nTimeline of ${orderId}`);
  for (const { seq, at, actor, command, from, to } of timeline.items) {
    const way = from ? `${from} → ${to}` : to;
    console.log(`  ${String(seq).padStart(2)}  ${at}  ${actor.role.padEnd(10)} ${command.padEnd(15)} ${way}`);
  }
  for (const [name, session] of Object.entries({ creator, advertiser })) {
    const { available, held, withdrawing } = await expectData(session.client.GET('/wallet'));
    console.log(`\nWallet of the ${name}\n  available   ${formatMoney(available)}`);
    console.log(`  held        ${formatMoney(held)}\n  withdrawing ${formatMoney(withdrawing)}`);
  }
  if (machine === undefined) return;
  console.log(`\nStates of the execution\n  ${(await listEnteredStates(orderId, machine)).join('\n  → ')}`);
};

/** The states that an order's execution has entered, without its choices. */
const listEnteredStates = async (
  orderId: string,
  { client, arn }: OrderMachine,
): Promise<readonly string[]> => {
  const executionArn = `${arn.replace(':stateMachine:', ':execution:')}:${orderId}`;
  const { events = [] } = await client.send(
    new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
  );
  return events
    .flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? [])
    .filter((name) => !name.endsWith('?'));
};
