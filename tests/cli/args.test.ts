import { describe, expect, test } from 'vitest';
import { basePath, portNumber, readSiteOptions, Refusal, siteOrigin } from '../../src/cli/args.ts';

describe('refused in plain words', () => {
  test.each(['a b', '../up', '/a//b', '/a?b', 'https://x.example'])('base %j', (text) => {
    expect(() => basePath(text)).toThrow(Refusal);
  });

  test.each(['directory.example', 'ftp://directory.example', 'javascript:alert(1)', 'https://a@directory.example', ''])('site %j', (text) => {
    expect(() => siteOrigin(text)).toThrow(Refusal);
  });

  test('a site with a path, and where the path belongs', () => {
    expect(() => siteOrigin('https://x.example/directory')).toThrow('Write https://x.example, and the path with --base');
  });

  test.each(['0', '65536', '-1', '43a', '1e3', ''])('port %j', (text) => {
    expect(() => portNumber(text)).toThrow(Refusal);
  });

  test('trouble over compressing that there is not', () => {
    expect(() => readSiteOptions(['--compress', 'some'], ['compress'], {})).toThrow('--compress is one of quick, best, no, not "some"');
  });

  test('an option that a command does not take', () => {
    expect(() => readSiteOptions(['--site', 'https://x.example'], ['port'], {})).toThrow(Refusal);
    expect(() => readSiteOptions(['--content', ' '], ['content'], {})).toThrow('--content wants the name of a folder');
  });
});

describe('accepted', () => {
  test.each([['/', '/'], ['', '/'], ['directory', '/directory/'], ['/directory', '/directory/'], ['/a/b/', '/a/b/']])('base %j is %j', (text, path) => {
    expect(basePath(text)).toBe(path);
  });

  test('nothing said', () => {
    expect(readSiteOptions([], ['base', 'port'], {})).toEqual({ base: '/', site: undefined, out: 'dist', content: 'content', port: 4321, compress: 'quick' });
  });

  test('an argument goes before a variable; an empty variable says nothing', () => {
    const env = { SITE: 'https://env.example/', BASE: '/env' };
    expect(readSiteOptions([], ['base', 'site'], env)).toMatchObject({ site: 'https://env.example', base: '/env/' });
    expect(readSiteOptions(['--site', 'https://arg.example', '--base', '/'], ['base', 'site'], env)).toMatchObject({ site: 'https://arg.example', base: '/' });
    expect(readSiteOptions([], ['base', 'site'], { SITE: '', BASE: '' })).toMatchObject({ site: undefined, base: '/' });
  });

  test('help', () => {
    expect(readSiteOptions(['--help'], [], {})).toBeUndefined();
  });
});
