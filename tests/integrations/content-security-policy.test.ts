import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withContentSecurityPolicy } from '../../src/integrations/content-security-policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

describe('the policy of a page', () => {
  it('refuses a page that has no place for it', () => {
    expect(() => withContentSecurityPolicy('<p>')).toThrow(/no <meta charset/);
  });

  it('allows nothing inline that does not stand in the page, and no script where there is none', () => {
    const policy = contentSecurityPolicy('<p>Hello</p>');
    expect(policy).not.toMatch(/unsafe-inline|script-src|style-src/);
    expect(policy).toMatch(/^default-src 'none'/);
  });

  it('names each inline style and script by its hash, and the site itself only where a file is loaded', () => {
    const inline = contentSecurityPolicy('<style>a{}</style><script type="module">go()</script>');
    expect(inline).toContain(`style-src ${hash('a{}')}`);
    expect(inline).toContain(`script-src ${hash('go()')}`);
    expect(contentSecurityPolicy('<script type="module" src="/a.js"></script>')).toContain("script-src 'self'");
  });

  it('allows WebAssembly only on pages with a search box, and never eval', () => {
    expect(contentSecurityPolicy('<script type="module" src="/a.js"></script>')).not.toContain('wasm');
    expect(contentSecurityPolicy('<form role="search"></form>')).not.toContain('script-src');
    expect(contentSecurityPolicy('<form class="find" role="search"></form><script type="module" src="/a.js"></script>')).toMatch(/script-src 'self' 'wasm-unsafe-eval'$/);
  });

  it('allows a worker only on the page that starts one', () => {
    expect(contentSecurityPolicy('<p>data-checker</p><script type="module" src="/a.js"></script>')).not.toContain('worker-src');
    expect(contentSecurityPolicy('<form class="check" data-checker hidden></form><script type="module" src="/a.js"></script>')).toMatch(/;worker-src 'self'$/);
  });

  it('needs no hash for data', () => {
    expect(contentSecurityPolicy('<script type="application/json">{}</script><script type="application/ld+json">{}</script>')).not.toContain('script-src');
  });

  it('stands before everything that it governs', () => {
    expect(withContentSecurityPolicy('<head><meta charset="utf-8"><style>a{}</style></head>')).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><style>/);
  });
});
