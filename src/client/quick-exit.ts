// The way out of this site: the page is covered at once, however slow the other host is, and “back” there does not come here.

/** Long enough for a browser to go through its history; then the other page is opened from where it stands. */
const patienceMs = 1_000;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-exit]');
  if (!link) return;
  event.preventDefault();
  document.title = '';
  document.body.hidden = true;
  const leave = (): void => location.replace(link.href);
  // The guide says how many of its entries lie before this one: the first of them is what the other page replaces.
  const entries: number = history.state ?? 0;
  if (!entries) return leave();
  let leaving = setTimeout(leave, patienceMs);
  addEventListener('popstate', () => {
    clearTimeout(leaving);
    // Within `popstate` Firefox was seen to add an entry instead.
    leaving = setTimeout(leave);
  });
  history.go(-entries);
});
