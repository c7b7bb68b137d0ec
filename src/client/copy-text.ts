// The words of an e-mail → the clipboard, at a click; where the browser does not allow that, they are selected to be copied by hand.
// On the page that has the form for a calendar too (calendar.ts).
export {};

for (const mail of document.querySelectorAll<HTMLElement>('[data-mail]')) {
  const button = mail.querySelector<HTMLButtonElement>('[data-copy]');
  const text = mail.querySelector<HTMLElement>('[data-part="text"]');
  const status = mail.querySelector<HTMLElement>('[data-part="status"]');
  if (button === null || text === null || status === null) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.innerText.trim());
      status.textContent = button.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = button.dataset['selected'] ?? '';
    }
  });
}
