// What every page loads before anybody does anything: one file, one request.
import './quick-exit.ts';
import './search-field.ts';
