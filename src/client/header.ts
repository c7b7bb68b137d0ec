// What every page runs, in one file.
import './copy.ts';
import './menu.ts';
import './quick-exit.ts';
import './search-field.ts';

// Few pages have something to copy.
if (document.querySelector('[data-copy]')) void import('./copy-text.ts');
