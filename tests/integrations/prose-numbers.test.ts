import { describe, expect, it } from 'vitest';
import { withoutNumbers } from '../../src/integrations/prose-numbers.ts';

describe('numbers that somebody could dial', () => {
  it.each([
    ['an emergency number', 'In danger, call 911.', 'In danger, call ….'],
    ['a short code', 'El *211 solo funciona dentro del país', 'El … solo funciona dentro del país'],
    ['an international number', 'Desde el exterior: +54 (11) 4123-4567.', 'Desde el exterior: ….'],
    ['a number in pairs', 'Appeler le 22 52 07 01, le soir', 'Appeler le …, le soir'],
    ['two that share their beginning', 'gives 501-822-2322/2167; the', 'gives …/…; the'],
    ['letters of a keypad', 'Call 800-4CTU or 43-ABUSE', 'Call … or …'],
    ['one that looks like years and more', 'line 2018 2019 145', 'line …'],
    ['one with a year in the middle', '0800-2010-33', '…'],
    ['one behind a word that only resembles a law', 'Ligue 180. Outlaw 4444. Leyenda 137', 'Ligue …. Outlaw …. Leyenda …'],
    ['a telephone behind a law', 'by law 0800 555 1234', 'by law …'],
    ['no. alone', 'Tel. no. 103', 'Tel. no. …'],
    ['a number before a year', 'Helpline 155 (2019) is unconfirmed', 'Helpline … (2019) is unconfirmed'],
  ])('go: %s', (_, text, left) => {
    expect(withoutNumbers(text)).toBe(left);
  });
});

describe('numbers that nobody can dial', () => {
  it.each([
    'Press of October 2025 and of 2019-2021; 2003, 2005 and 2008',
    'Seen on 2026-03-14',
    'No 24-hour line; 24 h/24; 24/7',
    'from 8:00 to 17:00, lunes 8:00–17:00',
    'created by Law 26.842, Ley 985, Lei nº 6984, la loi 896',
    'Supreme Decree 5493, Decreto Supremo 5493, le décret suprême 5493',
    "l'article 334, el artículo 279.011, Ley 137-03, Public Law 106-386",
    'COVID-19, the COP 30 conference',
  ])('stay: %s', (text) => {
    expect(withoutNumbers(text)).toBe(text);
  });
});
