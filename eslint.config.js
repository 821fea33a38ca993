import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { downwards } from './tests/rooms/rule.js';

const anyIsFine = /** @type {const} */ ({
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off'
});

export default defineConfig(
  globalIgnores(['build/', 'dist/', '.svelte-kit/', 'test-results/', 'static/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
    },
    rules: {
      // TypeScript knows better.
      'no-undef': 'off',
      // "_" marks what is dropped on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A union of names and free text says more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // A needless `!` does no harm.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      eqeqeq: 'error'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Kit types the data of pages, and Svelte its templates, where only svelte-check sees it.
      ...anyIsFine,
      // Links here are relative, or carry the base already.
      'svelte/no-navigation-without-resolve': 'off',
      // Maps that are made anew on each run of a derived value need no reactivity of their own.
      'svelte/prefer-svelte-reactivity': 'off',
      // Keeps the space at the ends of an element.
      'svelte/no-useless-mustaches': 'off'
    }
  },
  // What a test reads from JSON or from a page.
  { files: ['tests/**'], rules: anyIsFine },
  {
    // How vitest learns that a fixture needs no other.
    files: ['tests/site/setup/site.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },

  {
    files: ['src/lib/**'],
    plugins: { rooms: { rules: { downwards } } },
    rules: { 'rooms/downwards': 'error' }
  }
);
