import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What a page of the app may do: run its own files, and reach nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types repliek-script-url svelte-trusted-html'
].join('; ');

/** The service worker alone may fetch, and only the app's own files. */
const SERVICE_WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/**
 * Puts the policy into the built page, and into the headers of the preview server: a meta tag does
 * not bind a worker that is loaded from an address, a header does. The development server is left
 * alone, it needs inline styles and a websocket.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) =>
        context.server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
                injectTo: 'head-prepend'
              }
            ]
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const isServiceWorker = request.url?.split('?')[0]?.endsWith('/sw.js');
        response.setHeader(
          'Content-Security-Policy',
          isServiceWorker ? SERVICE_WORKER_POLICY : PAGE_POLICY
        );
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Referrer-Policy', 'no-referrer');
        next();
      });
    }
  };
}

/** After the app is built: lists its files and builds src/sw.ts with that list inside. */
function serviceWorker(): Plugin {
  let root = '';
  let outDir = '';
  let failed = false;
  const hash = (data: string | Buffer) =>
    createHash('sha256').update(data).digest('hex').slice(0, 12);
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    // `closeBundle` runs after a failed build too, and would hide why it failed.
    buildEnd(error) {
      failed = error !== undefined;
    },
    configResolved(config) {
      root = config.root;
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (failed) return;
        const out = resolve(root, outDir);
        const files = readdirSync(out, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          // not by the end of its name: the hash of a part may end in `sw` as well
          .filter((file) => !file.endsWith('.map') && file !== join(out, 'sw.js'))
          .sort();
        const precache = files.map((file) => ({
          url: relative(out, file).replaceAll('\\', '/'),
          revision: hash(readFileSync(file))
        }));
        await build({
          configFile: false,
          root,
          publicDir: false,
          logLevel: 'warn',
          define: {
            __PRECACHE__: JSON.stringify(precache),
            __VERSION__: JSON.stringify(hash(JSON.stringify(precache))),
            __POLICY__: JSON.stringify(PAGE_POLICY)
          },
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2022',
            rolldownOptions: {
              input: join(root, 'src/sw.ts'),
              output: { format: 'iife', entryFileNames: 'sw.js' }
            }
          }
        });
      }
    }
  };
}

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Changes whenever one of the code's files does: what older code derived is then made anew. */
function codeVersion(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
    for (const name of code) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What turns the text of a file into papers. */
const READS = ['src/core/page', 'src/core/parse'];

export default defineConfig({
  base: './',
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    contentSecurityPolicy(),
    serviceWorker()
  ],
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __READING_VERSION__: JSON.stringify(
      codeVersion(...READS, 'src/core/corrections', 'src/core/naming', 'src/core/summary')
    ),
    __INDEX_VERSION__: JSON.stringify(codeVersion(...READS, 'src/core/reading', 'src/core/search')),
    __OVERVIEW_VERSION__: JSON.stringify(
      codeVersion(...READS, 'src/core/reading', 'src/core/search', 'src/core/overview')
    ),
    __COMPARE_VERSION__: JSON.stringify(codeVersion(...READS, 'src/core/compare'))
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file for what the page starts with, instead of one per module that a screen shares with it.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } }
    }
  },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: false },
  test: {
    // A test fails for what it finds, not for how busy the machine is: speed is measured by the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test changes what another one imports, so that files share their modules and their DOM:
    // loading both anew for each file took longer than the tests. Tests undo what they set globally.
    isolate: false,
    maxWorkers: '100%',
    setupFiles: process.env.CI ? ['tests/tools/same-examples.ts'] : [],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['src/{core,worker,storage,cli}/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          environment: 'node'
        }
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: { name: 'ui', include: ['src/ui/**/*.test.ts'], environment: 'happy-dom' }
      }
    ]
  }
});
