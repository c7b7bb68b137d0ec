// The search field in the header. Until someone goes there, this is all that is loaded.

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');

if (form && input) {
  const index = { rel: 'preload', as: 'fetch', crossOrigin: '', href: form.dataset['index'] };
  let connecting: Promise<void> | undefined;
  // A lost connection may come back: what failed is tried again when somebody types on.
  const start = (): void => {
    // The script asks for the index too: here it comes at the same time, and neither waits for the other.
    if (!connecting) document.head.append(Object.assign(document.createElement('link'), index));
    connecting ??= import('./search.ts')
      .then((search) => search.connect(form, input))
      .catch(() => {
        connecting = undefined;
        const status = document.querySelector<HTMLElement>('[role=status][data-failed]');
        status?.replaceChildren(status.dataset['failed'] ?? '');
      });
  };
  const wanted = new URLSearchParams(location.search).get('q');
  if (form.dataset['search'] === 'page' && wanted !== null) {
    input.value = wanted;
    start();
  }
  for (const event of ['focus', 'input']) input.addEventListener(event, start);
  // No single-letter shortcut: it could not be turned off (WCAG 2.2, 2.1.4).
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
