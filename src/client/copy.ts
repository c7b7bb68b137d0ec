// What is copied has no soft hyphens: they say where a title may break on a narrow screen, and are nothing to paste.

document.addEventListener('copy', (event) => {
  const text = String(getSelection());
  const plain = text.replaceAll('\u00AD', '');
  if (plain === text) return;
  event.clipboardData?.setData('text/plain', plain);
  event.preventDefault();
});
