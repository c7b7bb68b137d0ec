// The menu: Escape closes it, and so does leaving it with the keyboard, or what has focus would lie under it.

const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');

menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
});
