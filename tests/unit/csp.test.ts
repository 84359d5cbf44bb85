import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../src/serving/csp.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** One directive of the policy for a page. */
function directive(html: string, name: string): string | undefined {
  return policyFor(html)
    .split(';')
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

describe('content security policy of a page', () => {
  it('allows the page’s own scripts and styles by their hash, and nothing inline beside them', () => {
    const html =
      '<script>let a = 1;</script><style>p { color: red }</style><script type="module">b()</script>';
    expect(directive(html, 'script-src')).toBe(`'self' ${hashOf('let a = 1;')} ${hashOf('b()')}`);
    expect(directive(html, 'style-src')).toBe(hashOf('p { color: red }'));
  });

  it('does not hash a script that has a file, whatever its attributes', () => {
    expect(
      directive('<script defer src="/a.js"></script><script src="/b.js" defer></script>', 'script-src'),
    ).toBe("'self'");
  });

  it('allows no script that stands in an attribute', () => {
    expect(directive('<p title="<script>a()</script>">文字</p><style>p{}</style>', 'script-src')).toBe(
      "'self'",
    );
  });

  it('names a text that stands twice once', () => {
    expect(directive('<script>a()</script><script>a()</script>', 'script-src')).toBe(
      `'self' ${hashOf('a()')}`,
    );
  });

  it('hashes every letter, line breaks and white space too', () => {
    expect(directive('<script>\n  a()\n</script>', 'script-src')).toContain(hashOf('\n  a()\n'));
  });

  it('allows no styles where a page has none', () => {
    expect(directive('<p>文字</p>', 'style-src')).toBe("'none'");
  });

  it('allows WebAssembly on a search page alone', () => {
    expect(directive('<form id="search" data-index="/a/">', 'script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(directive('<form class="search-box">', 'script-src')).toBe("'self'");
  });

  it('allows the service worker, and the policy that starts it, where a region is saved alone', () => {
    const saves = '<section id="offline" data-offline data-region="a">';
    expect(directive(saves, 'worker-src')).toBe("'self'");
    expect(directive(saves, 'trusted-types')).toBe('reading-guide offline');
    expect(directive('<section id="offline">', 'worker-src')).toBe("'none'");
    expect(directive('<p>data-offline</p>', 'trusted-types')).toBe('reading-guide');
  });

  it('allows recordings, of this site alone, where a page plays some', () => {
    expect(directive('<video controls></video>', 'media-src')).toBe("'self'");
    expect(directive('<audio controls></audio>', 'media-src')).toBe("'self'");
    expect(directive('<div id="wizard" data-plays="media"></div>', 'media-src')).toBe("'self'");
    expect(directive('<p>video</p>', 'media-src')).toBeUndefined();
  });

  it('allows no other host, no plugin, no frame and no change of base', () => {
    const policy = policyFor('');
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    expect(directive('', 'default-src')).toBe("'none'");
    expect(directive('', 'base-uri')).toBe("'none'");
    expect(directive('', 'form-action')).toBe("'self'");
  });
});
