// The walks of readers in Firefox.
import { firefox } from '../support/engines/firefox.ts';
import { walk } from './walks.ts';

walk('Firefox', firefox);
