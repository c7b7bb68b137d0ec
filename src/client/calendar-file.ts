// A group's meetings → a calendar file (RFC 5545): one event that repeats by the clock of its country, so that a meeting at seven
// stays at seven when summer time begins or ends.
import ical, { ICalEventRepeatingFreq } from 'ical-generator';

export interface Meetings {
  readonly name: string;
  readonly place: string;
  /** `2026-12-03`. */
  readonly firstDay: string;
  /** `19:00`. */
  readonly time: string;
  readonly minutes: number;
  readonly times: number;
  readonly everyWeeks: number;
  /** By its name in the time zone database. */
  readonly timeZone: string;
}

/** Throws where day or time are no such. */
export function calendarFile(meetings: Meetings): string {
  const { times, everyWeeks, timeZone } = meetings;
  const [name, place] = [oneLine(meetings.name), oneLine(meetings.place)];
  const calendar = ical({ prodId: { company: 'faellesrum', product: 'meetings' }, name });
  // No zone of its own, or it would write the moment of its making by that too, and RFC 5545 3.8.7.2 wants UTC.
  calendar.timezone({ name: null, generator: centralEuropeanTime });
  const [start, end] = [0, meetings.minutes].map((later) => clockTime(meetings, later));
  if (start === undefined || end === undefined) throw new Error('A meeting has a beginning and an end.');
  calendar.createEvent({
    start,
    end,
    timezone: timeZone,
    summary: name,
    ...(place === '' ? {} : { location: place }),
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY, interval: everyWeeks, count: times },
  });
  return calendar.toString();
}

/** The library lets a carriage return through, and with it a line of somebody else's. */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

/** What a clock on the wall shows: the library writes hour and minute as they are, beside the name of the zone. */
function clockTime({ firstDay, time }: Meetings, minutesLater: number): Date {
  const [year = NaN, month = NaN, day = NaN] = firstDay.split('-').map(Number);
  const [hour = NaN, minute = NaN] = time.split(':').map(Number);
  const date = new Date(year, month - 1, day, hour, minute + minutesLater);
  if (Number.isNaN(date.getTime())) throw new Error(`“${firstDay} ${time}” is no time.`);
  return date;
}

/** Denmark and Norway change their clocks on the same two nights (directive 2000/84/EC). */
const centralEuropeanTime = (timeZone: string): string =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:DAYLIGHT',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
