// The search field in the header. Until someone goes there, this is all that is loaded.

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');

if (form && input) {
  const start = async (): Promise<void> => (await import('./search.ts')).connect(form, input);
  const wanted = new URLSearchParams(location.search).get('q');
  if (form.dataset['search'] === 'page' && wanted !== null) {
    input.value = wanted;
    void start();
  } else {
    input.addEventListener('focus', () => void start(), { once: true });
  }
  // No single-letter shortcut: it could not be turned off (WCAG 2.2, 2.1.4).
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
