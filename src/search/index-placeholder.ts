/** What a page's search form names while it is built, until the name of the index is known. */
export const indexPlaceholder = 'search-index-not-built';
