import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The direction of imports: each folder of src/ may import itself and these. */
const MAY_IMPORT = {
  core: [],
  storage: ['core'],
  worker: ['core', 'storage'],
  cli: ['core', 'worker'],
  ui: ['core', 'storage', 'worker']
};

/** The one folder that knows a library; `import type` of it elsewhere is refused as well. */
const KNOWN_ONLY_BY = {
  minisearch: 'core',
  comlink: 'worker',
  'idb-keyval': 'storage',
  svelte: 'ui'
};

const folders = Object.keys(MAY_IMPORT);

const directionRules = folders.map((folder) => {
  const foreignFolders = folders.filter((f) => f !== folder && !MAY_IMPORT[folder].includes(f));
  const foreignLibraries = Object.keys(KNOWN_ONLY_BY).filter(
    (name) => KNOWN_ONLY_BY[name] !== folder
  );
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: foreignFolders.map((f) => `**/${f}/**`),
              message: `src/${folder} may import only: ${[folder, ...MAY_IMPORT[folder]].join(', ')}.`
            },
            {
              group: foreignLibraries.flatMap((name) => [name, `${name}/*`]),
              message:
                'This library is known in one folder only (see KNOWN_ONLY_BY in eslint.config.js).'
            }
          ]
        }
      ]
    }
  };
});

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  regexp.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.serviceworker } }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser }
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "SvelteAttribute[key.name='style']",
          message:
            'A static style attribute breaks the content security policy; use a class or style:prop.'
        }
      ]
    }
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-misleading-unicode-character': 'error'
    }
  },
  ...directionRules
);
