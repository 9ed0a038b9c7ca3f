/** Shows the first character of a name. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name;
  return `${first}${'*'.repeat(Math.min(rest.length, 8))}`;
};

/** Shows the last four characters of a number, and at most a third of a short one. */
export const maskDigits = (digits: string): string => {
  const hidden = digits.length - Math.min(4, Math.floor(digits.length / 3));
  return `${'*'.repeat(hidden)}${digits.slice(hidden)}`;
};

/** Shows the host and the first character of an email address; its owner knows it by them. Masks other text as a number. */
export const maskEmail = (address: string): string => {
  const [name = '', host] = address.split('@');
  if (host === undefined) return maskDigits(address);
  return `${name.length > 1 ? maskName(name) : '*'}@${host}`;
};
