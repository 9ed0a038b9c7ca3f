import { expectData } from '#test/journey/expect-success.ts';
import {
  approveCreator,
  type OrderResponse,
  postTask,
  takeTask,
  uploadAndSubmit,
} from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';

const ignoreSteps = () => {};

/** New people on the platform of the browser tests: an approved creator, an advertiser and a reviewer. */
export const createMarket = async (): Promise<People> => {
  const people = await createPeople(connect(findEnvironment().platformUrl));
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
export const createOrderInReview = async (people: People): Promise<string> => {
  const orderId = await createOrder(people);
  await submitFilm(people, orderId);
  return orderId;
};

export const readOrder = ({ creator }: People, orderId: string): Promise<OrderResponse> =>
  expectData(creator.client.GET('/orders/{orderId}', { params: { path: { orderId } } }));
