import type { BrokenCase } from '../broken-case.ts';
import { spliced } from '../damage.ts';
import { URL_WAYS } from '../fields.ts';
import { childrenOf, spotsAt, valueIn, type Spot } from '../spots.ts';
import { inTurn, valueCase } from './make.ts';

/** What is no page that a reader can be sent to. */
const NO_PAGES: readonly string[] = [
  'javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'javascript://example.org/%0aalert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'ftp://example.org/',
  'blob:https://example.org/x', 'view-source:https://example.org/', 'intent://example.org', 'mailto:office@example.org', 'tel:+541160899000', 'about:blank', '//example.org/', '/en/ar/', '../ar', 'www.example.org', 'example.org', 'https', 'https:', 'https://',
  'https:/example.org', 'https:example.org', 'https:\\\\example.org', 'https://exa mple.org/', 'https://example.org:99999/', 'https://[::1', 'https://%00/', 'hxxps://example.org/', 'h\u0442tps://example.org/', 'https://example.org https://example.com',
];

/** Addresses that hide where they lead. */
const HIDDEN: readonly string[] = ['https://www.gob.mx@example.org/', 'https://user:secret@example.org/', 'https://www.argentina.gob.ar:443@example.org/'];

/** Controls that a browser takes out of an address before it goes there. */
const WITH_CONTROLS: readonly string[] = ['https://exam\nple.org/', 'https://example.org/a\nb', 'https://example.org/a\tb', 'https://example.org/\u0000', 'https://example.org/\r\nSet-Cookie: a=b'];

const UNSEEN: readonly string[] = ['https://example.org/\u202egpj', 'https://exa\u200bmple.org/', '\ufeffhttps://example.org/', 'https://example.org/\u200d'];

const quotedAddress = (way: string, address: string, rules: readonly string[], also: readonly string[] = []): BrokenCase => valueCase(way, JSON.stringify(address), JSON.stringify(address), rules, { also });

const PAGES: readonly BrokenCase[] = [
  ...URL_WAYS.flatMap((way, field) => inTurn(NO_PAGES, field, 3).map((address) => quotedAddress(way, address, ['url']))),
  ...URL_WAYS.flatMap((way, field) => inTurn(HIDDEN, field, 2).map((address) => quotedAddress(way, address, ['url', 'web-contact']))),
  ...URL_WAYS.flatMap((way, field) => inTurn(WITH_CONTROLS, field, 2).map((address) => quotedAddress(way, address, ['url', 'control-character', 'invisible-character']))),
  ...URL_WAYS.flatMap((way, field) => inTurn(UNSEEN, field, 2).map((address) => quotedAddress(way, address, ['invisible-character'], ['url']))),
  ...['https://es.scribd.com/doc/1', 'HTTPS://WWW.SCRIBD.COM/doc/1', 'http://docplayer.es:80/1'].map((address) => valueCase('sources.*.url', `the copy site ${address}`, JSON.stringify(address), 'source-copy', { where: ({ parent }) => valueIn(parent, 'link') !== false })),
];

const VALUE = 'agencies.*.contacts.*.value';
const by = (...channels: readonly string[]) => ({ parent }: Spot): boolean => channels.includes(String(valueIn(parent, 'channel')));

const FORMS: readonly BrokenCase[] = [
  ...inTurn(NO_PAGES, 0, 2).map((address) => [address, ['web-contact']] as const),
  ...HIDDEN.map((address) => [address, ['web-contact']] as const),
  ...WITH_CONTROLS.map((address) => [address, ['web-contact', 'control-character', 'invisible-character']] as const),
  ...UNSEEN.map((address) => [address, ['invisible-character']] as const),
  ...['http://example.org/report', 'HTTP://EXAMPLE.ORG/'].map((address) => [address, ['web-contact']] as const),
].map(([address, rules]) => valueCase(VALUE, `a form at ${JSON.stringify(address)}`, JSON.stringify(address), rules, { also: ['web-contact'], where: by('form', 'chat') }));

const MAILBOXES: readonly BrokenCase[] = [
  'office@example.org?bcc=other@example.com', 'office@example.org?subject=x&body=y', 'office@example.org&bcc=other@example.com', 'office@example.org,other@example.com', 'office@example.org;other@example.com', 'office@example.org other@example.com',
  'office@example.org\r\nBcc: other@example.com', 'office@example.org\nother@example.com', 'office@example.org\n', 'office%0d%0abcc%3aother@example.com', 'office@example.org%0aBcc:other@example.com', 'mailto:office@example.org', 'Office <office@example.org>',
  '"office"@example.org', 'office@example', 'office@@example.org', 'office@example..org', 'office@.org', '@example.org', 'office@', 'office', 'office@-example.org', 'office@example-.org', 'office@example.org.', 'office@[127.0.0.1]', 'öffice@example.org',
  'office@exämple.org', 'off ice@example.org', ' office@example.org', 'office@example.org ', 'office(at)example.org', 'office#1@example.org', 'a/../b@example.org', 'javascript:alert(1)//@example.org', '<script>@example.org', 'https://example.org/', '+541160899000',
  'office@example.o', `office@${'example.'.repeat(5)}${'x'.repeat(30)}`, 'office@example.123',
].map((mailbox) => valueCase(VALUE, `the mailbox ${JSON.stringify(mailbox)}`, JSON.stringify(mailbox), 'email-address', { also: ['invisible-character'], where: by('email') }));

const REACHES: readonly BrokenCase[] = [
  valueCase('agencies.*.contacts.*.reach', 'domestic, of a mailbox', 'domestic', 'email-address', { where: by('email') }),
  valueCase('agencies.*.contacts.*.reach', 'domestic, of a form', 'domestic', 'web-contact', { where: by('form', 'chat') }),
];

/** An agency with an address, from now on a shelter and nothing else. */
const shelter = (services: string): BrokenCase => ({
  name: `the address of an agency whose only services are ${services}`,
  rules: ['shelter-address'],
  damage(file, pick) {
    const address = pick(spotsAt(file, 'agencies.*.address'));
    const offered = address?.parent && childrenOf(file, address.parent).find(({ path }) => path.at(-1) === 'services');
    if (!address || !offered) return undefined;
    const text = spliced(file.text, offered.value.from, offered.value.to, services);
    return { text, at: address.value.from + (offered.value.from < address.value.from ? text.length - file.text.length : 0) };
  },
});

export const ADDRESS_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'addresses of pages': PAGES,
  'forms and chats': FORMS,
  mailboxes: [...MAILBOXES, ...REACHES],
  'addresses of shelters': [shelter('[shelter]'), shelter('[shelter, shelter-referral]'), shelter('[shelter-referral]')],
};
