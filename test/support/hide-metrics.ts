/** Keeps the metrics that the product writes for CloudWatch out of the output of this process. Returns how to end it. */
export const hideMetrics = (): (() => void) => {
  const { stdout } = process;
  const { write } = stdout;
  stdout.write = ((...args: Parameters<typeof write>) =>
    String(args[0]).startsWith('{"_aws":') || write.apply(stdout, args)) as typeof write;
  return () => {
    stdout.write = write;
  };
};
