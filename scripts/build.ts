// npm run build: content → a complete dist/ with pages, paper and search index; a failed build leaves the old dist alone.
import { runCommand, root } from './command.ts';
import { buildSite } from './build/build-site.ts';

await runCommand(() => buildSite(root));
