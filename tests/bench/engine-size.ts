import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENGINE = join(import.meta.dirname, '../../src/core/compare');

/** Kilobytes (of 1,000 bytes) of a module with all it imports, as Vite ships it, gzipped. */
export async function gzippedSize(module: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(ENGINE, `${module}.ts`),
        preserveEntrySignatures: 'strict'
      }
    }
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
  return gzipSync(code, { level: 9 }).length / 1000;
}
