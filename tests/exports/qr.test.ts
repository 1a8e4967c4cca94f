import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from '../../src/exports/qr.ts';

/** The dark modules that a path draws, as x,y. */
function drawn(path: string): Set<string> {
  const dark = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, first = '0', second = '0'] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    if (command === 'm') x += Number(first);
    if (command === 'h') for (const end = x + Number(first); x < end; x++) dark.add(`${x},${y}`);
  }
  return dark;
}

describe('a QR code', () => {
  test('of too long an address is refused', () => {
    expect(() => qrCode(`https://example.org/${'a'.repeat(5000)}`)).toThrow();
  });

  test.each(['https://example.org/es/ar/protex/', 'https://directory.example/directory/pt/tt/counter-trafficking-unit/'])('%s: the path draws its modules and nothing else, in a quiet zone of four', (address) => {
    const { size, path } = qrCode(address);
    const { data } = encode(address, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
    expect(size).toBe(data.length);
    expect([...drawn(path)].sort()).toEqual(dark.sort());
    expect([...drawn(path)].flatMap((place) => place.split(',').map(Number)).every((at) => at >= 4 && at < size - 4)).toBe(true);
  });
});
