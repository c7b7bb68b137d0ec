// The id of every page's title; Starlight's routes and the skip link agree on it.
export const PAGE_TITLE_ID = '_top';
