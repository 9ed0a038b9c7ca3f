/** Makes two of something, with the numbers 1 and 2. */
export const twice = async <T>(make: (n: number) => Promise<T>): Promise<readonly [T, T]> => [
  await make(1),
  await make(2),
];
