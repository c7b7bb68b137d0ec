// Every Norwegian page.
import { testEveryPage } from './every-page.ts';
import { everyPage } from './visit.ts';

testEveryPage(everyPage.filter(({ page }) => page?.locale === 'nb'));
