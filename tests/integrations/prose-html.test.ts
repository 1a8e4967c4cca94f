import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { proseDocuments } from '../../src/integrations/prose-html.ts';

const page = (body: string, lang = ' lang="es"'): string => `<!doctype html><html${lang}><head><title>T</title></head><body><main id="main">${body}</main></body></html>`;
const content = (body: string): string => proseDocuments(page(body))[0]?.content ?? '';
const words = (body: string): string => parse(content(body)).querySelector('html')?.textContent ?? '';

describe('pages that cannot be indexed', () => {
  it('are left out without a body mark, even where a page speaks of one', () => {
    expect(proseDocuments(page('<h1>A</h1><p>Text</p>'))).toEqual([]);
    expect(proseDocuments(page('<h1>A</h1><p>data-pagefind-body</p>'))).toEqual([]);
  });

  it('are refused without language or main heading: they would land in the wrong index, or have no title', () => {
    expect(() => proseDocuments(page('<h1>A</h1><p data-pagefind-body>x</p>', ''))).toThrow(/language/);
    expect(() => proseDocuments(page('<p data-pagefind-body>x</p>'))).toThrow(/<h1>/);
  });
});

describe('what is indexed', () => {
  it('holds no number of a note, however it is nested or escaped, and keeps its years', () => {
    const text = words('<h1>A</h1><section data-pagefind-body data-prose-notes><h2>Gaps</h2><ul><li>In 2019 the line <b>145</b>, then 0800&nbsp;555&nbsp;1234 &amp; 9&#49;1</li></ul></section>');
    expect(text).toContain('In 2019 the line');
    expect(text).not.toMatch(/145|0800|555|1234|911/);
  });

  it('keeps what is escaped escaped', () => {
    expect(content('<h1>A &amp; B</h1><p data-pagefind-body data-prose-notes>&lt;script&gt; &#39;145&#39;</p>')).toContain("&lt;script&gt; '…'</p>");
    expect(content('<h1>A &amp; B</h1><p data-pagefind-body>x</p>')).toContain('<h1>A &amp; B</h1>');
  });

  it('keeps the numbers of laws outside notes, and nothing outside the marks', () => {
    const text = words('<h1>A</h1><p>Outside 111</p><section id="laws" data-pagefind-body><h2>Laws</h2>Ley 26.364, 26.364 <span data-prose-notes>See 0800 1234</span></section>');
    expect(text).toContain('Ley 26.364, 26.364 See …');
    expect(text).not.toContain('Outside');
  });

  it('leaves out references to sources', () => {
    expect(words('<h1>A</h1><p data-pagefind-body>Law. <span><a href="#s-a">[4]</a>, <a href="#s-b">[5]</a></span> <a href="#s-c">The source</a></p>')).toMatch(/Law\.\s+The source$/);
  });

  it('keeps the words of a list of definitions apart', () => {
    expect(words('<h1>A</h1><dl data-pagefind-body><dt>Kept by</dt><dd>UNODC</dd><dt>Languages</dt><dd>English</dd></dl>')).toBe('A Kept by UNODC Languages English');
  });

  it('leads to places: their headings bear the address, also where these stand outside the mark', () => {
    const laws = parse(content('<h1>A</h1><section id="laws" data-pagefind-body><h2>Laws</h2>text<h3>More</h3></section>'));
    expect(laws.querySelectorAll('h2, h3').map((heading) => heading.id)).toEqual(['laws', '']);
    const note = parse(content('<h1>A</h1><article id="protex"><h3><a href="/x">PROTEX &amp; co</a></h3><p data-pagefind-body>note</p></article>'));
    expect(note.querySelector('h2')?.outerHTML).toContain('id="protex"');
    expect(note.querySelector('h2')?.textContent).toBe('PROTEX & co');
    expect(content('<h1>A</h1><p data-pagefind-body>lead</p>')).not.toContain('id=');
  });

  it('does not index a part twice where marks are nested', () => {
    expect(words('<h1>A</h1><div data-pagefind-body>one <p data-pagefind-body>two</p></div>')).toBe('Aone two');
  });
});

describe('of what kind a page is', () => {
  const kindOf = (body: string): string | undefined => /data-pagefind-body data-pagefind-filter="([^"]*)"/.exec(content(body))?.[1];

  it('is said once, of the whole, wherever the page says it; a page that says nothing is a page', () => {
    expect(kindOf('<h1>A</h1><p data-pagefind-body>x</p>')).toBe('kind:page');
    expect(kindOf('<h1>A</h1><article data-pagefind-filter="kind:term"><p data-pagefind-body>x</p><p data-pagefind-body>y</p></article>')).toBe('kind:term');
    expect(content('<h1>A</h1><p data-pagefind-body data-pagefind-filter="kind:treaty">x</p>').match(/data-pagefind-filter/g)).toHaveLength(1);
  });
});

describe('a part that is a result by itself', () => {
  const list = '<h1>All</h1><p data-pagefind-body>lead</p><article id="one" data-pagefind-body data-prose-own data-pagefind-filter="kind:resource" data-prose-notes><h3>One &amp; co</h3><p id="x">call 0800 1234 in 2019</p></article><article id="two" data-pagefind-body data-prose-own><h3>Two</h3></article>';

  it('is refused without an address or a heading', () => {
    expect(() => proseDocuments(page('<h1>A</h1><article data-pagefind-body data-prose-own><h3>One</h3></article>'))).toThrow(/an id and a heading/);
    expect(() => proseDocuments(page('<h1>A</h1><article id="one" data-pagefind-body data-prose-own>One</article>'))).toThrow(/an id and a heading/);
  });

  it('is a document at its place, under its heading and of its kind, and is not in that of its page', () => {
    const documents = proseDocuments(page(list));
    expect(documents.map(({ place }) => place)).toEqual([undefined, 'one', 'two']);
    expect(documents[0]?.content).not.toContain('One');
    expect(documents[1]?.content).toContain('<h1>One &amp; co</h1><div data-pagefind-body data-pagefind-filter="kind:resource">');
    expect(documents[1]?.content).toContain('call … in 2019');
    expect(documents[1]?.content).not.toContain('id=');
    expect(documents[2]?.content).toContain('data-pagefind-filter="kind:page"');
  });

  it('stands alone where its page has no other prose', () => {
    expect(proseDocuments(page('<h1>A</h1><article id="one" data-pagefind-body data-prose-own><h3>One</h3></article>')).map(({ place }) => place)).toEqual(['one']);
  });
});
