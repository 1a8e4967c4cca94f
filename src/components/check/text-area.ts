/** Selects a line of a text area and brings it into view; the line is counted from 1. */
export function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  // Browsers go to the place of a selection only when somebody types: lines do not wrap here, so that each is as high as the next.
  const height = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = (line - 1) * height - area.clientHeight / 3;
  area.scrollLeft = 0;
}
