/** Whether a version is of a release before another. */
export const isEarlier = (version: string, other: string): boolean =>
  version.localeCompare(other, 'en', { numeric: true }) < 0;
