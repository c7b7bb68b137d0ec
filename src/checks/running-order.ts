// The minutes of a meeting's steps against the fact that says how long a meeting lasts, in each country of the paper.
import type { Content } from '../model/content.ts';
import { countries, countriesInEnglish } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';

export const checkRunningOrders = ({ papers, facts }: Content, { data }: RawContent): Problem[] =>
  papers.flatMap((paper) => {
    const structure = data.get(`printables/${paper.id}.yaml`);
    return Object.entries(paper.blocks).flatMap(([name, block]) => {
      if (structure === undefined || block.kind !== 'running-order') return [];
      const minutes = block.minutes.reduce((sum, length) => sum + length, 0);
      return countries.flatMap((country) => {
        const hours = facts[block.fact]?.rows[country]?.values['hours'];
        const isElsewhere = !paper.regions.includes(country) || (block.only ?? country) !== country;
        if (hours === undefined || hours * 60 === minutes || isElsewhere) return [];
        const message = `The steps of “${name}” take ${minutes} minutes, and “${block.fact}” is ${hours * 60} in ${countriesInEnglish[country]}.`;
        const hint = 'Give a step more time or less, so that the meeting ends when it was said to.';
        return [problemAt(structure, ['blocks', name, 'minutes'], { rule: 'papers/minutes', message, hint })];
      });
    });
  });
