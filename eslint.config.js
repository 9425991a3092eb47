import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      '.cache/',
      'build/',
      'static/releases/',
      '.svelte-kit/',
      'src/lib/generated/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // what is inserted as HTML is prerendered by our own components (view/island.ts)
      'svelte/no-at-html-tags': 'off',
      // links are full loads or anchors; a page works under any path since its addresses are relative or start at a language
      'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
      // a blank at the edge of a block is lost unless it stands in braces
      'svelte/no-useless-mustaches': 'off',
    },
  },
  // the engine knows nothing: it must give the same bytes everywhere and for ever
  {
    files: ['src/lib/{model,geo,quotes}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'localStorage',
        'performance',
        'Date',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'A seed is an argument.' },
      ],
    },
  },
);
