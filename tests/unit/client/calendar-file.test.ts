// The calendar file as two kept parsers read it: every meeting at the same time on the wall, on both sides of a change of clocks.
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarFile, type Meetings } from '../../../src/client/calendar-file.ts';
import { countryRows } from '../../../src/model/languages.ts';

const meetings: Meetings = {
  name: 'Torsdagsgruppen; den, vi har',
  place: 'Åvej 1, 2. sal',
  firstDay: '2027-03-11',
  time: '19:00',
  minutes: 120,
  times: 6,
  everyWeeks: 1,
  timeZone: 'Europe/Copenhagen',
};

/** In UTC, as ical.js reads them by the time zone that the file itself carries. */
function readByIcalJs(file: string): { readonly starts: string[]; readonly event: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const all = event.iterator();
  const starts: string[] = [];
  for (let next = all.next() as ICAL.Time | null; next; next = all.next() as ICAL.Time | null)
    starts.push(next.toJSDate().toISOString());
  return { starts, event };
}

/** The same by node-ical. */
function readByNodeIcal(file: string): string[] {
  const event = Object.values(nodeIcal.sync.parseICS(file)).find((one) => one?.type === 'VEVENT');
  if (event?.type !== 'VEVENT' || event.rrule === undefined)
    throw new Error('There is no event that repeats.');
  return event.rrule.all().map((date) => date.toISOString());
}

const spring = ['03-11T18', '03-18T18', '03-25T18', '04-01T17', '04-08T17', '04-15T17'];
const autumn = ['10-14T17', '10-21T17', '10-28T17', '11-04T18', '11-11T18', '11-18T18'];
const inFull = (hours: readonly string[]): string[] => hours.map((hour) => `2027-${hour}:00:00.000Z`);

describe.each(Object.values(countryRows).map(({ timeZone }) => timeZone))('in %s', (timeZone) => {
  test.each([
    ['summer time begins', '2027-03-11', spring],
    ['summer time ends', '2027-10-14', autumn],
  ])('meetings at seven stay at seven when %s', (_what, firstDay, hours) => {
    const file = calendarFile({ ...meetings, firstDay, timeZone });
    expect(file).toContain(`DTSTART;TZID=${timeZone}:${firstDay.replaceAll('-', '')}T190000`);
    expect(readByIcalJs(file).starts).toEqual(inFull(hours));
    expect(readByNodeIcal(file)).toEqual(inFull(hours));
  });
});

test('every other week is every other week', () => {
  const { starts } = readByIcalJs(calendarFile({ ...meetings, everyWeeks: 2, times: 3 }));
  expect(starts.map((start) => start.slice(5, 10))).toEqual(['03-11', '03-25', '04-08']);
});

test('what is typed is data: nothing of it becomes a line of its own', () => {
  const name = 'A\r\nATTACH:https://example.org\r\nBEGIN:VALARM';
  const { event } = readByIcalJs(calendarFile({ ...meetings, name }));
  expect(event.component.getFirstProperty('attach')).toBeNull();
  expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
  expect(readByIcalJs(calendarFile(meetings)).event).toMatchObject({
    summary: meetings.name,
    location: meetings.place,
  });
});

test('says in UTC when it was made, and brings the rules of its time zone', () => {
  const file = calendarFile(meetings);
  expect(file).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
  expect(file.match(/^TZID:.*$/gm)).toEqual(['TZID:Europe/Copenhagen']);
});

test('lasts as long as a meeting does', () => {
  expect(readByIcalJs(calendarFile(meetings)).event.duration.toSeconds()).toBe(7200);
});

test('a day or a time that is none is refused', () => {
  expect(() => calendarFile({ ...meetings, firstDay: '' })).toThrow('is no time');
  expect(() => calendarFile({ ...meetings, time: 'seven' })).toThrow('is no time');
});
