/** Reading hours needs the opening_hours library: only the build does it. Words for them stand in `hours-words.ts`, which a browser may load. */
export { weeklyIntervals, type WeeklyHours, type WeeklyInterval } from '../model/hours.ts';
