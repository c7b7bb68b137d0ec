// Bytes → a file among the reader's downloads, and a link to it that stays: some browsers keep no downloads, and none says
// whether it has. They stay on the reader's machine: the address names memory of the browser, as long as the page is open.

/** `link` is hidden until then, and says in `data-file` how the file is called. */
export function saveFile(
  bytes: Uint8Array<ArrayBuffer>,
  link: HTMLAnchorElement,
  type = 'application/pdf',
): void {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = link.dataset['file'] ?? '';
  link.hidden = false;
  link.click();
}
