import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Spectral } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';

/** What a linter says about a place of the OpenAPI document. */
export type LintFinding = { readonly rule: string; readonly place: string; readonly message: string };

const file = fileURLToPath(new URL('../../../shared/contract/openapi.json', import.meta.url));

const decodePointer = (pointer: string): string =>
  pointer.replace(/^#\//, '').replaceAll('~1', '/').replaceAll('~0', '~');

const lintWithRedocly = async (source: string): Promise<readonly LintFinding[]> => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source, absoluteRef: file, config });
  return problems.map(({ ruleId, message, location: [first] }) => ({
    rule: `redocly ${ruleId}`,
    place: decodePointer(first?.pointer ?? ''),
    message,
  }));
};

const lintWithSpectral = async (source: string): Promise<readonly LintFinding[]> => {
  const linter = new Spectral();
  // The types of its rules are not those that it takes.
  linter.setRuleset({ extends: [oas as never] });
  const results = await linter.run(JSON.parse(source));
  return results.map(({ code, message, path }) => ({
    rule: `spectral ${code}`,
    place: path.join('/'),
    message,
  }));
};

/** The findings of two linters, with all rules that they recommend. It takes half a minute. */
export const lintDocument = async (source: string): Promise<readonly LintFinding[]> => [
  ...(await lintWithRedocly(source)),
  ...(await lintWithSpectral(source)),
];
