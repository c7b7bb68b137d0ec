// Loaded before a command, by any Node there is: one that cannot read TypeScript, or an install that is not there, is told in a
// sentence, not by what it stumbles over.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < 22 || (major === 22 && minor < 18);
const isInstalled = existsSync(join(__dirname, '../node_modules/astro/package.json'));

if (!isInstalled || isOld) {
  console.error(
    isInstalled
      ? `This needs Node 22.18 or newer, and runs on ${process.version}. Node 24 comes with \`npm ci\`; after \`npm ci --ignore-scripts\` it does not: run \`npm rebuild node\`, or put a newer Node on your PATH.`
      : 'The packages are not installed. Run `npm ci` first.',
  );
  process.exit(1);
}
