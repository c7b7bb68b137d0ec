// The search, once someone goes to its field: on the results page the list is on the page, elsewhere it opens under the field.
import { connectPage } from './search-page.ts';
import { connectPanel } from './search-panel.ts';

export const connect = (form: HTMLFormElement, input: HTMLInputElement): void =>
  form.dataset['search'] === 'page' ? connectPage(form, input) : connectPanel(form, input);
