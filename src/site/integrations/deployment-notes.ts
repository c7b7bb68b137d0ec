// Says at the end of a build whether it is a trial, and what was left out because nobody gave it.
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { deployment } from '../deployment.ts';

const consequences: Readonly<Record<string, string>> = {
  publisher: 'the site names no publisher',
  contact: 'there is no link for reporting a mistake',
  repository: 'there is no link to the files behind a page',
  address: 'there is no sitemap, no canonical address and no picture beside a shared link (or set SITE_URL)',
};

export function deploymentNotes(): AstroIntegration {
  let root = '';
  return {
    name: 'deployment-notes',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ logger }) => {
        const { isTrial, missing } = deployment(root);
        if (isTrial) logger.info('This is a trial: it has no address at which the public reads it.');
        for (const key of missing) {
          logger.info(`content/site.yaml has no ${key}: ${consequences[key] ?? 'it is left out'}.`);
        }
      },
    },
  };
}
