// Groups of tests: what needs no build, commands as they are called, what prints, what reads the built site, what needs Java,
// what opens a browser, what takes long.
import { defineConfig } from 'vitest/config';

/** A test may take so many seconds, also on a machine that has much else to do. */
const group = (name: string, seconds: number, include = [`tests/${name}/**/*.test.ts`]) => ({
  // Files share no state: without a fresh world for each they read content, site and fonts once a worker, and share its browser.
  test: { name, include, isolate: false, testTimeout: seconds * 1000, hookTimeout: seconds * 1000 },
});

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    // Browser and Java wait for themselves much of the time: every core gets a file.
    maxWorkers: '100%',
    projects: [
      group('unit', 60, ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts']),
      group('commands', 120),
      group('print', 120),
      group('site', 300),
      group('verapdf', 300),
      group('e2e', 180),
      group('engines', 120),
      group('long', 600),
    ],
  },
});
