// What npm installs is what was once looked at: each package of a lock file has its checksum, no registry is named, and none runs
// a script when installed but those that may.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const packagesIn = (path: string): [string, LockedPackage][] =>
  Object.entries<LockedPackage>(
    JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).packages,
  ).filter(([name]) => name !== '');

/** npm leaves the checksums of other platforms out where it writes a lock file from what is installed. */
const remedy = 'CONTRIBUTING.md, “Set-up”, says how a lock file is made whole';

test.each(['', 'scripts/bench/'])(
  'only what may runs a script when %spackage-lock.json is installed',
  (folder) => {
    const packages = packagesIn(`${folder}package-lock.json`);
    const running = packages.filter(([, one]) => one.hasInstallScript === true).map(([name]) => name);
    const { allowScripts } = JSON.parse(
      readFileSync(new URL(`../../${folder}package.json`, import.meta.url), 'utf8'),
    );
    expect(running.map((name) => name.replace(/.*node_modules\//, '')).toSorted()).toEqual(
      Object.keys(allowScripts).toSorted(),
    );
  },
);

test.each(['package-lock.json', 'scripts/bench/package-lock.json'])('%s is whole', (path) => {
  const packages = packagesIn(path);
  expect(packages.length).toBeGreaterThan(100);
  const bare = packages.filter(([, { integrity }]) => !/^sha512-\S{80,}$/.test(integrity ?? ''));
  expect(
    bare.map(([name]) => name),
    remedy,
  ).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});
