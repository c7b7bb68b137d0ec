// What every page runs, in one file.
import './menu.ts';
import './search-field.ts';
