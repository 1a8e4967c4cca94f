import { describe, expect, it } from 'vitest';
import { collectLinks } from '../../src/content/links/collect.ts';
import { readExcuses } from '../../src/content/links/excuses.ts';
import { judge, type Answer } from '../../src/content/links/outcome.ts';
import { linksAsJson, linksAsMarkdown, linksAsTable, type AskedLink } from '../../src/content/links/report.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { changed, FILE, SOUND } from './sample.ts';

const collected = (...texts: readonly string[]) => collectLinks(new Map(texts.map((text, index) => [index === 0 ? FILE : `content/countries/x${index}.yaml`, text])));

describe('the addresses of the content', () => {
  it('leave out a source that is cited and not linked, and only its own address', () => {
    const unlinked = changed(['    kind: official\n', '    kind: official\n    link: false\n']);
    expect(collected(unlinked).links).toEqual([]);
    expect(collected(unlinked.replace('    sources: [s1]\ngaps', '    website: {url: "https://www.argentina.gob.ar/", sources: [s1]}\n    sources: [s1]\ngaps')).links).toHaveLength(1);
  });

  it('leave out what only mentions an address, and what is none', () => {
    expect(collected(changed(['en: A line.', 'en: See https://example.org/ for more'], ['"145"', '"ftp://example.org"'], ['title: Línea 145', 'title: "https://"'])).links.map(({ url }) => url)).toEqual(['https://www.argentina.gob.ar/']);
  });

  it('are found wherever they stand: source, website, form, second reading', () => {
    const text = changed(
      ['    sources: [s1]\ngaps', '    website: {url: "https://site.example/", sources: [s1]}\n    sources: [s1]\ngaps'],
      ['channel: phone\n        value: "145"', 'channel: form\n        value: "http://form.example:8080/a?b=c"'],
      ['        purpose: office\n', '        purpose: office\n        check: {on: "2026-11-23", url: "https://check.example/x"}\n'],
    );
    expect(collected(text).links.map(({ url, host, places }) => `${url} ${host} ${places.map(({ line }) => line).join()}`)).toEqual([
      'http://form.example:8080/a?b=c form.example 20',
      'https://check.example/x check.example 28',
      'https://site.example/ site.example 30',
      'https://www.argentina.gob.ar/ www.argentina.gob.ar 35',
    ]);
  });

  it('stand once, with every place, also with another part of the page behind #', () => {
    const { links } = collected(SOUND, changed(['gob.ar/"', 'gob.ar/#top"']));
    expect(links).toEqual([{ url: 'https://www.argentina.gob.ar/', host: 'www.argentina.gob.ar', places: [{ file: FILE, line: 33 }, { file: 'content/countries/x1.yaml', line: 33 }] }]);
  });

  it('tell of a file that cannot be read, and not of one without entries', () => {
    expect(collected('a: [', '# nothing yet\n').unread).toEqual([FILE]);
  });
});

describe('the excuses', () => {
  const LIST = 'content/links.yaml';
  const read = (text: string) => {
    const { excuses, problems } = readExcuses(LIST, text);
    return { excuses, said: problems.map(formatProblem) };
  };

  it('are refused without a reason, with another field, or with an address in the place of a host', () => {
    expect(read('- host: https://www.oas.org/\n  reasn: x\n').said).toEqual([
      'content/links.yaml:1:9  error  format  "https://www.oas.org/" cannot stand as "host": write the name of a host in small letters, without https:// and without a path, such as www.ministry.example',
      'content/links.yaml:2:3  error  unknown-key  there is no field "reasn" here. Write reason',
    ]);
    expect(read('- host: a.example\n  reason: " "\n').said).toEqual([expect.stringContaining('content/links.yaml:2:11  error  empty')]);
    expect(read('host: a.example\n').said).toEqual([expect.stringContaining('error  wrong-type')]);
  });

  it('excuse nobody where the list is broken', () => {
    expect(read('- host: a.example\n  reason: yes it does\n- host: [\n').excuses.reasonFor('a.example')).toBeUndefined();
    expect(read('- {host: a.example, reason: why}\n- {host: b.example}\n').excuses.reasonFor('a.example')).toBeUndefined();
  });

  it('excuse the host that they name, and no other', () => {
    const { excuses, said } = read('- {host: a.example, reason: refuses programs}\n');
    expect(said).toEqual([]);
    expect(['a.example', 'www.a.example', 'b.a.example'].map((host) => excuses.reasonFor(host))).toEqual(['refuses programs', undefined, undefined]);
  });

  it('are problems themselves when nobody needs them, or when they stand twice', () => {
    const { excuses } = read('- {host: a.example, reason: x}\n- {host: www.b.example, reason: x}\n- {host: a.example, reason: y}\n');
    expect(excuses.unneeded(new Set(['a.example', 'b.example'])).map(formatProblem)).toEqual([
      'content/links.yaml:2:10  error  exception-unneeded  no address of the content stands on "www.b.example". Delete the entry. Write b.example',
      'content/links.yaml:3:10  error  exception-unneeded  "a.example" stands twice in this list. Keep the entry with the better reason',
    ]);
    expect(excuses.unneeded(new Set(['a.example', 'www.b.example']))).toHaveLength(1);
  });

  it('need not be there', () => {
    expect(read('# nobody\n').said).toEqual([]);
  });
});

describe('an answer', () => {
  const URL = 'http://a.example/';
  const outcome = (answer: Partial<Answer>) => {
    const { outcome: came, to } = judge(URL, { hops: [], ...answer });
    return to === undefined ? came : `${came} ${to}`;
  };

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'refused'],
    [403, 'refused'],
    [429, 'refused'],
    [503, 'refused'],
    [500, 'refused'],
    [304, 'refused'],
    [0, 'refused'],
    [200, 'fine'],
    [206, 'fine'],
    [416, 'fine'],
  ])('with status %i is %s', (status, came) => {
    expect(outcome({ status })).toBe(came);
  });

  it.each([
    ['ENOTFOUND', 'gone'],
    ['EAI_AGAIN', 'no-answer'],
    ['TIMEOUT', 'no-answer'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no-answer'],
    ['ECONNREFUSED', 'no-answer'],
    ['ECONNRESET', 'no-answer'],
    ['SOMETHING_NEW', 'no-answer'],
    ['CERT_HAS_EXPIRED', 'refused'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'refused'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'refused'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'refused'],
    ['TOO_MANY_REDIRECTS', 'refused'],
  ])('that fails with %s is %s', (failure, came) => {
    expect(outcome({ failure })).toBe(came);
    expect(judge(URL, { hops: [], failure }).why).toContain(failure);
  });

  it('is no move when it is for today only, or leads back', () => {
    expect(outcome({ status: 200, hops: [{ status: 302, to: 'https://b.example/' }] })).toBe('fine');
    expect(outcome({ status: 200, hops: [{ status: 302, to: 'https://b.example/' }, { status: 301, to: 'https://c.example/' }] })).toBe('fine');
    expect(outcome({ status: 200, hops: [{ status: 301, to: 'http://a.example/x' }, { status: 301, to: URL }] })).toBe('fine');
  });

  it('is a move as far as it is for good', () => {
    expect(outcome({ status: 200, hops: [{ status: 301, to: 'https://a.example/' }, { status: 308, to: 'https://b.example/' }, { status: 302, to: 'https://b.example/session' }] })).toBe('moved https://b.example/');
  });

  it('of a page that moved and is gone is: gone', () => {
    expect(outcome({ status: 404, hops: [{ status: 301, to: 'https://b.example/' }] })).toBe('gone https://b.example/');
  });
});

describe('a report', () => {
  const places = [{ file: 'content/countries/ar.yaml', line: 7 }, { file: 'content/countries/a|r.yaml', line: 9 }];
  const links: AskedLink[] = [
    { url: 'https://fine.example/', outcome: 'fine', why: 'status 200', places },
    { url: 'https://moved.example/', outcome: 'moved', why: 'moved for good', to: 'https://new.example/a|b\u202e', places: places.slice(0, 1) },
    { url: 'https://gone.example/a_b_c?<x>', outcome: 'gone', why: 'page not found (404)', places },
    { url: 'https://excused.example/', outcome: 'excused', why: 'refuses programs', places },
  ];

  it('begins with what is gone, and leaves out what is well', () => {
    expect(linksAsTable(links)).toMatchInlineSnapshot(`
      "gone       https://gone.example/a_b_c?<x>
                 page not found (404)
                 content/countries/ar.yaml:7
                 content/countries/a|r.yaml:9
      moved      https://moved.example/
                 moved for good; now https://new.example/a|b\\u202e
                 content/countries/ar.yaml:7

      4 addresses: 1 gone, 0 without an answer, 0 refused, 1 moved, 1 excused, 1 fine
      "
    `);
  });

  it('in Markdown is a table that no address can leave', () => {
    const rows = linksAsMarkdown(links).split('\n').filter((line) => line.startsWith('| <'));
    expect(rows).toEqual([
      '| <https://gone.example/a_b_c?%3Cx%3E> | page not found (404) | content/countries/ar.yaml:7<br>content/countries/a\\|r.yaml:9 |',
      '| <https://moved.example/> | moved for good; now <https://new.example/a%7Cb%5Cu202e> | content/countries/ar.yaml:7 |',
    ]);
  });

  it('for programs names every address', () => {
    const { counts, links: listed } = JSON.parse(linksAsJson(links));
    expect(counts).toEqual({ gone: 1, 'no-answer': 0, refused: 0, moved: 1, excused: 1, fine: 1 });
    expect(listed).toHaveLength(4);
  });
});
