// The walks of readers in WebKit.
import { webkit } from '../support/engines/webkit.ts';
import { walk } from './walks.ts';

walk('WebKit', webkit);
