import { describe, expect, it } from 'vitest';
import { withTermLinks } from '../../src/integrations/guide-terms.ts';
import { inAll } from '../support/make-country.ts';
import { makeTerm } from '../support/make-records.ts';

const terms = [makeTerm({ id: 'shelter', term: inAll('albergue') }), makeTerm({ id: 'return', term: inAll('retorno & regreso') })];
const linked = (html: string): string => withTermLinks(html, terms, 'es', (id) => `/es/glossary/${id}/`);

describe('a guide is left as it is', () => {
  it.each([
    ['<h2 id="albergue">Albergue</h2>'],
    ['<p><a href="/es/">albergue</a></p>'],
    ['<p><code>albergue</code></p><pre tabindex="0"><code>albergue</code></pre>'],
    ['<section class="table"><table><tbody><tr><td>albergue</td></tr></tbody></table></section>'],
    ['<p>albergues &amp; a &lt; b</p>'],
    [''],
  ])('%s', (html) => {
    expect(linked(html)).toBe(html);
  });
});

describe('a term of a guide leads to its page', () => {
  it('once, where it is first met outside of headings', () => {
    expect(linked('<h2>Albergue</h2><ul><li><strong>Albergue</strong>: un albergue</li></ul><p>Albergue</p>')).toBe(
      '<h2>Albergue</h2><ul><li><strong><a class="term" href="/es/glossary/shelter/">Albergue</a></strong>: un albergue</li></ul><p>Albergue</p>',
    );
  });

  it('and what is escaped stays escaped, before, in and behind it', () => {
    expect(linked('<p>a &lt; b: retorno &amp; regreso &amp; &lt;script&gt;</p>')).toBe('<p>a &lt; b: <a class="term" href="/es/glossary/return/">retorno &amp; regreso</a> &amp; &lt;script&gt;</p>');
  });
});
