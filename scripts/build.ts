// npm run build: content → a complete dist/ with pages, paper and search index; a failed build leaves the old dist alone.
import { buildSite } from './build/build-site.ts';
import { readArguments, root, runCommand } from './command.ts';

await runCommand(async () => {
  readArguments({}, 'npm run build takes no options; SITE_URL and BASE_PATH say where the site will stand.');
  await buildSite(root);
});
