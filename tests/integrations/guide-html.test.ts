import { describe, expect, it } from 'vitest';
import { guideHtml } from '../../src/integrations/guide-html.ts';

const inSpanish = (html: string): string => guideHtml(html, 'Title', { locale: 'es', base: '/directory/' });

describe('a guide is refused', () => {
  it.each([
    ['<script>alert(1)</script>', /without <script>/],
    ['<p>Text <SCRIPT src="x"></SCRIPT></p>', /without <script>/],
    ['<style>p{}</style>', /without <style>/],
    ['<img src="x" onerror="alert(1)">', /without <img>/],
    ['<iframe src="https://elsewhere.example/"></iframe>', /without <iframe>/],
    ['<p onclick="alert(1)">Text</p>', /without onclick on <p>/],
    ['<table><tr><td style="text-align: right">1</td></tr></table>', /without style on <td>/],
  ])('where it holds more than Markdown: %s', (html, message) => {
    expect(() => inSpanish(html)).toThrow(message);
  });

  it.each(['../nothing/en.md', '../safety/de.md', '../../countries/ar.yaml', 'javascript:alert(1)', 'http://elsewhere.example/', '//elsewhere.example/', '/en/help/', ''])('where it links to %j', (href) => {
    expect(() => inSpanish(`<p><a href="${href}">there</a></p>`)).toThrow(/leads to no guide/);
  });
});

describe('a guide on the site', () => {
  it('links to the pages in the reader’s language, whatever language it is in, under the base path', () => {
    expect(inSpanish('<p><a href="../safety/en.md">one</a> <a href="../rules/en.md#phone-e164">two</a> <a href="../correct/es.md">three</a></p>')).toBe(
      '<p><a href="/directory/es/contribute/safety/">one</a> <a href="/directory/es/contribute/rules/#phone-e164">two</a> <a href="/directory/es/contribute/correct/">three</a></p>',
    );
  });

  it('leaves other links as they are', () => {
    const html = '<p><a href="#part">here</a> <a href="https://elsewhere.example/a?b=c&amp;d">there</a></p>';
    expect(inSpanish(html)).toBe(html);
  });

  it('links to a page that it names by its address, but not to one that it makes up', () => {
    expect(inSpanish('<p><code>/en/contribute/check/</code></p>')).toBe('<p><a href="/directory/es/contribute/check/"><code>/directory/es/contribute/check/</code></a></p>');
    expect(inSpanish('<p><code>/en/ar/ejemplo/</code></p>')).toBe('<p><code>/en/ar/ejemplo/</code></p>');
  });

  it('has each table in a box of its own, which a keyboard reaches and which is called after its heading', () => {
    const table = '<table><thead><tr><th>A "field"</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>';
    const html = inSpanish(`${table}<h2 id="a">The &quot;file&quot;: <code>x</code></h2>${table}${table}`);
    expect([...html.matchAll(/<section class="table" tabindex="0" aria-label="([^"]*)"><table>/g)].map(([, label]) => label)).toEqual(['Title', 'The &quot;file&quot;: x', 'The &quot;file&quot;: x (2)']);
    expect(html.match(/<th scope="col">/g)).toHaveLength(3);
  });

  it('has code that a keyboard can scroll', () => {
    expect(inSpanish('<pre><code class="language-yaml">a: &lt;b&gt;\n</code></pre>')).toBe('<pre tabindex="0"><code class="language-yaml">a: &lt;b&gt;\n</code></pre>');
  });
});
