import { afterEach, expect, it, vi } from 'vitest';
import { webEditor } from '../../../src/editor/integration.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('nothing of the editor is built unless it is asked for', () => {
  vi.stubEnv('STAFF_EDITOR', '');
  expect(webEditor().hooks).toEqual({});
  vi.stubEnv('STAFF_EDITOR', 'local');
  expect(Object.keys(webEditor().hooks)).toContain('astro:build:done');
});

it('a file that names no host is told', () => {
  vi.stubEnv('STAFF_EDITOR', 'content/indicators.yaml');
  expect(() => webEditor()).toThrow('must be "local"');
});
