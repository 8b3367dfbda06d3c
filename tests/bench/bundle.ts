/** Prints a module of the project in one file, as vite puts it together for the app: `tsx bundle.ts <module>`. */
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const built = await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    write: false,
    lib: { entry: join(root, process.argv[2] ?? ''), formats: ['es'] }
  }
});
if (Array.isArray(built)) process.stdout.write(built[0]?.output[0].code ?? '');
