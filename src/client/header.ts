// What every page runs, in one file.
import './copy.ts';
import './menu.ts';
import './quick-exit.ts';
import './search-field.ts';
