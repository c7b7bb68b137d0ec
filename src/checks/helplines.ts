// Where to call: every country has a number for each kind of need, or its page would send someone nowhere.
import type { Content } from '../model/content.ts';
import { countries } from '../model/locale.ts';
import { urgencies } from '../model/contacts.ts';
import { wordsFiles } from '../model/structure-and-words.ts';
import { faultOn, type Problem } from '../model/problem.ts';

export function checkHelplines({ helplines }: Content): Problem[] {
  return countries.flatMap((country) => {
    const own = helplines.filter((helpline) => helpline.country === country);
    const missing = urgencies
      .filter((urgency) => !own.some((helpline) => helpline.urgency === urgency))
      .map((urgency) => `with the urgency ${urgency}`);
    const hasShort = own.some(({ urgency, short }) => urgency === 'life' && short);
    if (missing.length === 0 && hasShort) return [];
    const wanted = [...missing, ...(hasShort ? [] : ['for danger to life that is `short`'])];
    const message = `“${country}” has no helpline ${wanted.join(', none ')}.`;
    const hint = `Add one of each here, and its words in ${wordsFiles('helplines')}.`;
    return [
      faultOn('content/places/helplines.yaml', own[0]?.line ?? 1, {
        rule: 'places/incomplete',
        message,
        hint,
      }),
    ];
  });
}
