import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { correctionIssue, correctionLinks, correctionMail, missingIssue, missingLink, missingMail } from '../../src/layouts/corrections.ts';
import { LOCALES } from '../../src/model/locales.ts';

const mail = 'corrections@directory.example';
const repository = 'https://code.example/owner/directory';
const about = { entry: 'ar/protex', value: '145' };

/** The parameters of a link, decoded as a program for mail or a server does. */
const parameters = (href: string): Record<string, string> => Object.fromEntries((href.split('?')[1] ?? '').split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]));

describe('hostile values', () => {
  const hostile = 'a&body=x&bcc=evil@example.org#"><img src=x onerror=alert(1)>\r\nBcc: x +1 \ud800';

  it('stay inside their parameter', () => {
    for (const href of [correctionMail(mail, 'en', { entry: hostile, value: hostile }, { page: hostile }), correctionIssue(repository, 'en', { entry: hostile, value: hostile })]) {
      expect(href).not.toMatch(/["<>\s#]/);
      expect(Object.keys(parameters(href))).toEqual(href.startsWith('mailto:') ? ['subject', 'body'] : ['template', 'entry', 'value']);
    }
  });

  it('keep their plus and their spaces: %20 and %2B are read alike everywhere', () => {
    expect(correctionMail(mail, 'en', { entry: 'ar/protex', value: '+54 11' })).toContain('ar%2Fprotex%20%2B54%2011');
  });

  it('of the mailbox cannot add a parameter', () => {
    expect(correctionMail('a@b.example?bcc=c@d.example', 'en', about)).toMatch(/^mailto:a@b\.example%3Fbcc%3Dc@d\.example\?subject=/);
  });
});

describe('where "Something wrong here?" leads', () => {
  it('is the page on corrections, where there is neither a mailbox nor a repository', () => {
    expect(correctionLinks('es', about, undefined, {})).toEqual([{ href: '/es/contribute/', label: '¿Hay un error aquí?' }]);
    expect(missingLink('es', 'AR', {})).toEqual({ href: '/es/contribute/', label: '¿Falta una institución?' });
  });

  it('is a letter with a short subject, where there is a mailbox', () => {
    expect(correctionLinks('es', about, undefined, { mail })).toEqual([{ href: 'mailto:corrections@directory.example?subject=Correcci%C3%B3n%3A%20ar%2Fprotex%20145', label: '¿Hay un error aquí?' }]);
  });

  it('is the form in the language of the page, where there is a repository; the link says that it is public', () => {
    for (const locale of LOCALES) {
      const [link] = correctionLinks(locale, about, undefined, { repository });
      expect(link?.href).toBe(`https://code.example/owner/directory/issues/new?template=number-${locale}.yml&entry=ar%2Fprotex&value=145`);
    }
    expect(correctionLinks('en', about, undefined, { repository }).map(({ label }) => label)).toEqual(['Something wrong here? Public report']);
  });

  it('is both, where there are both: the letter first, since an official may have no account', () => {
    const links = correctionLinks('fr', about, undefined, { mail, repository });
    expect(links.map(({ href }) => href.split(/[:?]/)[0])).toEqual(['mailto', 'https']);
    expect(links.map(({ label }) => label)).toEqual(['Une erreur ici\u00a0?', 'signalement public']);
  });

  it('for a missing agency is one link', () => {
    expect(missingLink('pt', 'BR', { mail, repository }).href).toBe(missingMail(mail, 'pt', 'BR'));
    expect(missingLink('pt', 'BR', { repository }).href).toBe(missingIssue(repository, 'pt', 'BR'));
    expect(parameters(missingIssue(repository, 'pt', 'BR'))).toEqual({ template: 'agency-pt.yml', country: 'Brasil' });
  });
});

test.each(LOCALES)('%s: the forms of the repository have the fields that the links fill in', (locale) => {
  for (const href of [correctionIssue(repository, locale, about), missingIssue(repository, locale, 'AR')]) {
    const { template = '', ...filled } = parameters(href);
    const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as { readonly body: readonly { readonly id?: string }[] };
    expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(filled)));
  }
});

describe('a letter with room', () => {
  it('begins with the entry, what the page shows and its address, and asks three things', () => {
    const { subject, body = '' } = parameters(correctionMail(mail, 'en', about, { page: 'https://directory.example/en/ar/protex/' }));
    expect(subject).toBe('Correction: ar/protex 145');
    expect(body.split('\r\n').filter((line) => line !== '')).toEqual([
      'Entry: ar/protex',
      'What the page shows: 145',
      'Page: https://directory.example/en/ar/protex/',
      'What is wrong?',
      'What is right?',
      'Where is it published?',
    ]);
  });

  it('names no address where the site has none', () => {
    expect(parameters(correctionMail(mail, 'en', about, {})).body).not.toContain('Page');
  });

  it.each(LOCALES)('%s: asks nothing about who writes', (locale) => {
    const letters = [correctionMail(mail, locale, about, {}), missingMail(mail, locale)].map(decodeURIComponent).join('\n');
    expect(letters).not.toMatch(/your|name|who|quién|nombre|quem|nome|vous|nom\b/i);
  });
});
