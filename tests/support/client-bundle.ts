// Scripts of src/client as the site would send them: bundled and made small by the site's own bundler, so that one which no
// page asks for yet can be weighed and run.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;

/** Every chunk of these files of src/client, which keep their exports and are called `<name>.js`. */
export async function bundleClient(names: readonly string[]): Promise<Chunk[]> {
  const input = names.map((name) => join(import.meta.dirname, `../../src/client/${name}.ts`));
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, output, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new Error('The bundler made several builds, or watches.');
  return built.output.filter((file) => file.type === 'chunk');
}
