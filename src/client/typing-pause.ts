// A field → its words, once whoever types in it pauses: a search for every letter would be noise.

const pauseMs = 120;

/** Calls `then` after each pause; the function it returns calls off what is still to come. */
export function onTypingPause(input: HTMLInputElement, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const wait = (): void => {
    cancel();
    timer = setTimeout(then, pauseMs);
  };
  input.addEventListener('input', wait);
  // What was typed before this script came counts too.
  if (input.value !== '') wait();
  return cancel;
}
