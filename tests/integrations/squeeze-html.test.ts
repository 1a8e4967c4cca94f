import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { squeezed, withoutUnusedIds } from '../../src/integrations/squeeze-html.ts';

it('takes no space between words, and none that counts', () => {
  const kept = '<p>one <b>two</b> <i>three</i>, <a href="/x">four</a> five</p>';
  expect(squeezed(kept)).toBe(kept);
  const lines = '<pre>  a\n  b </pre><textarea> x\n y </textarea><script> 1;\n 2 </script><style>a  {}</style>';
  expect(squeezed(lines)).toBe(lines);
  const file = '<div data-file="- rule: >-\n    a  b\n">x</div>';
  expect(squeezed(file)).toBe(file);
});

it('takes the spaces at the edges of blocks, and all but one of several', () => {
  expect(squeezed('<ul>\n  <li>  one\n two </li>\n\n <li class="x">three</li>  </ul>  <p>\n  four </p>')).toBe('<ul><li>one two</li><li class="x">three</li></ul><p>four</p>');
});

it('leaves the words of a page as they were', () => {
  const html = '<main> <h1> A </h1> <p>b <span>c</span> <!-- d --> e</p> <dl> <dt>f</dt> <dd> g </dd> </dl></main>';
  const words = (page: string): string => parse(page).structuredText.replace(/\s+/g, ' ');
  expect(words(squeezed(html))).toBe(words(html));
});

it('takes the address of a source only where nothing in the page leads to it', () => {
  const html = '<p id="s-x"><a href="#s-s1">[1]</a></p><ol><li id="s-s1">a</li><li id="s-s10" value="10">b</li><li id="other">c</li></ol>';
  expect(withoutUnusedIds(html)).toBe(html.replace(' id="s-s10"', ''));
});
