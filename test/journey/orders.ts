import type { Connection } from '#test/support/http-client.ts';
import { expectData } from './expect-success.ts';
import { approveCreator, type OrderResponse, postTask, takeTask, uploadAndSubmit } from './journey.ts';
import { createPeople, type People } from './people.ts';

const ignoreSteps = () => {};

/** New people: an approved creator, an advertiser and a reviewer. */
export const createMarket = async (connection: Connection): Promise<People> => {
  const people = await createPeople(connection);
  await approveCreator(people, ignoreSteps);
  return people;
};

/** The creator takes a new task of the advertiser. Returns the id of the order. */
export const createOrder = async (people: People): Promise<string> =>
  takeTask(people, await postTask(people, Date.now(), ignoreSteps), ignoreSteps);

/** The creator submits a film, which waits for its review. */
export const submitFilm = (people: People, orderId: string, file = 'first-cut.mp4'): Promise<void> =>
  uploadAndSubmit(people, orderId, file, ignoreSteps);

/** Creates an order whose film waits for its review. Returns its id. */
export const createOrderInReview = async (people: People, file?: string): Promise<string> => {
  const orderId = await createOrder(people);
  await submitFilm(people, orderId, file);
  return orderId;
};

export const readOrder = ({ creator }: People, orderId: string): Promise<OrderResponse> =>
  expectData(creator.client.GET('/orders/{orderId}', { params: { path: { orderId } } }));
