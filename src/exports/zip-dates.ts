/** The first moment that a zip file can name, 1 January 1980, 00:00, as MS-DOS wrote it: time, then date. */
const FIRST_MOMENT = 0x0021_0000;

const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
/** The length of the record at the end, which has no comment. */
const END_LENGTH = 22;

function expect(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new Error(`This is not a zip file as it was expected: at byte ${at} another record stands`);
}

/**
 * Sets the date of every file in a zip archive to 1 January 1980, in place: libraries write the time at which they ran, and the same content
 * must give the same bytes.
 * @throws where the bytes are no zip archive, or one with a comment at its end
 */
export function withoutDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  expect(view, end, END);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(view, at, ENTRY);
    view.setUint32(at + 12, FIRST_MOMENT, true);
    const local = view.getUint32(at + 42, true);
    expect(view, local, LOCAL);
    view.setUint32(local + 10, FIRST_MOMENT, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
