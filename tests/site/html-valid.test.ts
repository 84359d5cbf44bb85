import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtPages, fileOf } from '../support/pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Clause ids follow the numbers of the document (`#3-1-3`); HTML lets an id begin with a digit.
      'valid-id': ['error', { relaxed: true }],
      // A file of this site's own needs no hash.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Safari takes `list-style: none` for "not a list", unless the role says that it is one.
      'no-redundant-role': 'off',
      // The same lists; and boxes that scroll, which are regions by name alone, not sections of the document.
      'prefer-native-element': ['error', { exclude: ['list', 'region'] }],
      // The one form of the site, on the settings page, is never sent: each choice acts at once, as the page says above it.
      'wcag/h32': 'off',
      // Takes the space between 打电话问 and the number for one in the number.
      'tel-non-breaking': 'off',
    },
  }),
);

it.each(builtPages())('%s is valid HTML', (address) => {
  const { results } = validator.validateStringSync(readFileSync(fileOf(address), 'utf8'));
  const errors = results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
  expect(errors).toEqual([]);
});
