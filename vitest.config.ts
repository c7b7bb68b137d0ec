// Five groups of tests: what needs no build, what prints, what reads the built site, what needs Java, what opens a browser.
import { defineConfig } from 'vitest/config';

const group = (name: string, include: string[], seconds: number) => ({
  // Files share no state: without a fresh world for each they read content, site and fonts once a worker, and share its browser.
  test: { name, include, isolate: false, testTimeout: seconds * 1000, hookTimeout: seconds * 1000 },
});

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    // Browser and Java wait for themselves much of the time: every core gets a file.
    maxWorkers: '100%',
    projects: [
      group('unit', ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], 20),
      group('print', ['tests/print/**/*.test.ts'], 120),
      group('site', ['tests/site/**/*.test.ts'], 120),
      group('verapdf', ['tests/verapdf/**/*.test.ts'], 300),
      group('e2e', ['tests/e2e/**/*.test.ts'], 180),
    ],
  },
});
