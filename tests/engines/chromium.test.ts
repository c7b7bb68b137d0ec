// The walks of readers in Chromium.
import { chromium } from '../support/engines/chromium.ts';
import { walk } from './walks.ts';

walk('Chromium', chromium);
