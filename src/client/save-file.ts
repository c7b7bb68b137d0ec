// Bytes → a file among the reader's downloads. They stay on the reader's machine: the address names memory of the browser.

/** Long enough for a browser that first asks where to; until then the bytes are kept. */
const keptMs = 60_000;

export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
