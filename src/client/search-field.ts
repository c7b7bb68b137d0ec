// The search field in the header. Until someone goes there, this is all that is loaded.

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');

if (form && input) {
  let connecting: Promise<void> | undefined;
  // A lost connection may come back: what failed is tried again when somebody types on.
  const start = (): void => {
    if (connecting === undefined) expectIndex(form);
    connecting ??= import('./search.ts')
      .then((search) => search.connect(form, input))
      .catch(() => {
        connecting = undefined;
        const status = document.querySelector<HTMLElement>('[role=status][data-failed]');
        if (status) status.textContent = status.dataset['failed'] ?? '';
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

/** The script that asks for the index comes at the same time: neither waits for the other. */
function expectIndex({ dataset: { base = '', index = '' } }: HTMLFormElement): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: base + index });
  document.head.append(link);
}
