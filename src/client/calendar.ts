// The form for a group's meetings → a calendar file among the reader's downloads. What is typed is neither sent nor kept, and what
// writes the file is fetched when somebody asks for it.
// The page with the form has words to copy as well, and one script is enough for it.
import './copy-text.ts';
import type { Meetings } from './calendar-file.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-calendar]')) {
  form.hidden = false;
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(form);
  });
}

async function save(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('[data-part="status"]');
  const link = form.querySelector('a');
  if (status === null || link === null) throw new Error('The form has no place for its file.');
  const say = (what: string): void => {
    status.textContent = form.dataset[what] ?? '';
  };
  const meetings = readMeetings(form);
  if (!form.checkValidity()) return say('incomplete');
  if (tellsTopic(meetings.name, form.dataset['topics'] ?? '')) return say('topic');
  try {
    const [{ calendarFile }, { saveFile }] = await Promise.all([
      import('./calendar-file.ts'),
      import('./save-file.ts'),
    ]);
    saveFile(new TextEncoder().encode(calendarFile(meetings)), link, 'text/calendar');
    say('saved');
  } catch {
    say('failed');
  }
}

function readMeetings(form: HTMLFormElement): Meetings {
  const typed = new FormData(form);
  const text = (name: string): string => String(typed.get(name) ?? '').trim();
  return {
    name: text('name') || (form.dataset['unnamed'] ?? ''),
    place: text('place'),
    firstDay: text('first'),
    time: text('time'),
    minutes: Number(form.dataset['minutes']),
    times: Number(text('times')),
    everyWeeks: Number(text('every')),
    timeZone: form.dataset['zone'] ?? '',
  };
}

/** A calendar is seen by others: a name with the topic in it would tell who grieves, or is ill. */
const tellsTopic = (name: string, topics: string): boolean =>
  topics.split('|').some((topic) => topic !== '' && name.toLowerCase().includes(topic));
