import { encode } from 'uqr';

/** A QR code as one SVG path. */
export interface QrCode {
  /** Width and height in modules, the quiet zone of four modules on each side included (ISO/IEC 18004). */
  readonly size: number;
  /** The dark modules as the `d` of a path that is drawn with a stroke of width 1: one step for each run in a row. */
  readonly path: string;
}

/** The quiet zone that a reader needs around the code, in modules. */
const QUIET = 4;

/** The QR code of an address, with the middle level of error correction: it is read from paper, too. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const rows = data.map((row) => [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)]);
  const path = rows
    .flatMap((runs, y) => runs.map(({ 0: run, index }, i) => {
      const before = runs[i - 1];
      // Later runs of a row are reached by a step: a shorter path than naming each place.
      return `${before ? `m${index - before.index - before[0].length} 0` : `M${index} ${y}.5`}h${run.length}`;
    }))
    .join('');
  return { size, path };
}
